import { describe, expect, test } from 'vitest';
import { tableNames } from '#utils/backup/tables.ts';
import { removeTemplate, rewordTemplate } from '#utils/store/bank.ts';
import { rescue } from '#utils/store/gather.ts';
import { problemOf } from '#utils/store/problem.ts';
import { previewRestore, restore } from '#utils/store/restore.ts';
import { bringUp } from '#utils/store/upgrades/bring-up.ts';
import { freshStore } from './fresh-store.ts';
import { oneTarget } from './made-up.ts';
import { backupOf, bringIn, clock, everything, filled, sum, twins, words } from './two-devices.ts';
import { example as rowsOfFiles } from './upgrades/0012-rows-of-files.ts';

test('every table of the store is known to the backup', async () => {
  const db = freshStore();
  await db.open();
  // The vault of the lock is not a record: a backup is made of what it seals.
  const stored = db.tables.map(({ name }) => name).filter((name) => name !== 'vault');
  expect(stored.sort()).toEqual([...tableNames].sort());
});

describe('on an empty device', () => {
  test('everything comes back, totals with it', async () => {
    const [one, other] = await twins();
    expect(await everything(other)).toBe(await everything(one));
    expect(await other.totals.toArray()).toEqual(await one.totals.toArray());
    expect(await other.targets.count()).toBe(2);
  });

  test('brought in again, nothing happens', async () => {
    const [one, other] = await twins();
    const before = await everything(other);
    expect(Object.keys(sum(await bringIn(other, await backupOf(one), clock)))).toEqual(['left']);
    expect(await everything(other)).toBe(before);
  });
});

describe('what was taken out', () => {
  test('stays out, unless it is asked back or was changed there since', async () => {
    const [one, other] = await twins();
    const [template] = await one.bank.toArray();
    const id = template?.id ?? '';
    const backup = await backupOf(one);
    await removeTemplate(other, id);
    expect(sum(await bringIn(other, backup, clock))).toMatchObject({ removed: 1 });
    expect(await other.bank.count()).toBe(0);
    await bringIn(other, backup, clock, { bringBack: true });
    expect(await other.bank.count()).toBe(1);
    await removeTemplate(other, id);
    await rewordTemplate(one, id, { ...words, why: 'It is asked for' }, clock);
    await bringIn(other, await backupOf(one), clock);
    expect((await other.bank.get(id))?.why).toBe('It is asked for');
  });
});

describe('all or nothing', () => {
  test('a failure half-way leaves everything as it was', async () => {
    const [one, other] = await twins();
    await oneTarget(one, clock, '3');
    const backup = await backupOf(one);
    const before = await everything(other);
    other.table('log').hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const problem = await bringIn(other, backup, clock).then(() => null, problemOf);
    expect(problem).toBe('errors.storeFull');
    expect(await everything(other)).toBe(before);
  });

  test('what would happen is not what was shown: nothing happens', async () => {
    const [one, other] = await twins();
    await oneTarget(one, clock, '3');
    const backup = await backupOf(one);
    const seen = await previewRestore(other, backup, { bringBack: false }, clock);
    if (seen.is !== 'plan') throw new Error('no plan');
    await bringIn(other, backup, clock);
    const again = restore(other, backup, { bringBack: false }, seen.counts, clock);
    expect(await again.then(() => null, problemOf)).toBe('backup.moved');
  });
});

test('what a failed upgrade kept is saved as it is, and comes in later', async () => {
  const one = await filled();
  const { schema, tables } = await rescue(one);
  expect(schema).toBe(one.verno);
  expect(tables.learners).toHaveLength(2);
});

test('rows of files of an older version lie beside their batches once they are brought up', () => {
  const { before, after } = rowsOfFiles;
  expect(bringUp(before, 11)).toEqual(after);
  expect(bringUp({ targets: [] }, 11)).toMatchObject({ targets: [], rows: [] });
});

test('records of an older version are brought up as the database itself would', () => {
  const { learners } = bringUp({ learners: [{ id: 'a', name: 'Ayesha' }] }, 5);
  expect(learners?.[0]).toMatchObject({ name: 'Ayesha', profile: { contact: '' } });
});
