import { describe, expect, test } from 'vitest';
import { keepTemplate } from '#utils/store/bank.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { readDraft, writeDraft } from '#utils/store/drafts.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { targetsOf } from '#utils/store/learner-queries.ts';
import { opened } from '#utils/store/opened.ts';
import { openStoreForGood, sealStore } from '#utils/store/sealed/set-lock.ts';
import { whatShows } from '#utils/store/sealed/what-shows.ts';
import { tickStep } from '#utils/store/tick-step.ts';
import { isSealed } from '#utils/vault/seal.ts';
import { freshIdb, freshStore } from './fresh-store.ts';
import { diskFullAfter } from './full-disk.ts';
import { oneTarget, onPage, read, tickingClock, wording } from './made-up.ts';
import { onDisk, wordsIn } from './on-disk.ts';
import { lockedStore, oneVault } from './sealed-store.ts';
import { everything, filled, words } from './two-devices.ts';

const clock = tickingClock();
const stepId = wording().steps[0]?.id ?? '';

/** The disk is full after so many single writes, for as long as the work goes on. */
async function fullAfter(room: number, work: () => Promise<unknown>): Promise<void> {
  const end = diskFullAfter(room);
  try {
    await work();
  } finally {
    end();
  }
}

/** Everything of a store, and the same once it is locked. */
async function filledAndLocked(): Promise<{ db: Store; before: string }> {
  const db = await filled();
  const before = await everything(db);
  return { db: await lockedStore(db), before };
}

describe('what lies on the disk', () => {
  test('of each index it is said what shows', async () => {
    const db = freshStore();
    await opened(db);
    for (const { name, schema } of db.tables.filter((table) => table.name !== 'vault')) {
      const indexes = [schema.primKey, ...schema.indexes].map(({ keyPath }) => keyPath ?? '');
      expect(Object.keys(whatShows[name] ?? {}).sort()).toEqual(
        [...new Set(indexes.flat())].sort(),
      );
    }
  });

  test('every record is sealed; no name, word, account or reference is to be found', async () => {
    const db = await filled();
    await writeDraft(db, 'paste/https://vle.example.ac.uk/77', { text: 'Half a sentence' }, clock);
    const secret = wordsIn(await onDisk(db));
    expect(secret.size).toBeGreaterThan(15);
    await lockedStore(db);
    await oneTarget(db, clock, 'user-4711');
    const disk = await onDisk(db);
    for (const [table, records] of disk)
      if (table !== 'vault') for (const record of records) expect(isSealed(record)).toBe(true);
    const text = JSON.stringify([...disk]);
    const found = [...secret, 'user-4711', 'Half a sentence'].filter((word) => text.includes(word));
    expect(found).toEqual([]);
  });

  test('lengths tell nothing nearer than 256 bytes, and one word is sealed differently each time', async () => {
    const db = await lockedStore(freshStore());
    for (const key of ['a', 'b']) await writeDraft(db, key, 'the same word', clock);
    const [one, other] = (await onDisk(db)).get('drafts') ?? [];
    if (!isSealed(one) || !isSealed(other)) throw new Error('not sealed');
    expect(one.sealed.length % 256).toBe(28);
    expect([...one.sealed]).not.toEqual([...other.sealed]);
  });
});

describe('setting the lock and taking it off', () => {
  test('nothing is lost either way', async () => {
    const { db, before } = await filledAndLocked();
    expect(await everything(db)).toBe(before);
    await openStoreForGood(db);
    expect(await everything(db)).toBe(before);
    const disk = await onDisk(db);
    expect(disk.get('vault')).toEqual([]);
    expect([...disk.values()].flat().some(isSealed)).toBe(false);
  });

  test.each([0, 1, 7, 12])(
    'a disk that is full after %d writes leaves all as it was',
    async (room) => {
      const db = await filled();
      const before = await everything(db);
      const { vault, keys } = await oneVault();
      await expect(fullAfter(room, () => sealStore(db, vault, keys))).rejects.toThrow('no room');
      expect(db.lock.vault).toBeNull();
      expect(await everything(db)).toBe(before);
      await lockedStore(db);
      await expect(fullAfter(room, () => openStoreForGood(db))).rejects.toThrow('no room');
      expect(await everything(db)).toBe(before);
      const act = () => keepFeedback(db, read(onPage('9')), clock);
      await expect(fullAfter(Math.min(room, 4), act)).rejects.toThrow('no room');
      expect(await everything(db)).toBe(before);
    },
  );

  test('a page that knows nothing of the lock cannot write into the sealed store; its change is made all the same', async () => {
    const idb = freshIdb();
    const { keys } = await oneVault();
    const [one, other] = [openStore('feedforward', idb), openStore('feedforward', idb)];
    const { target, learner } = await oneTarget(other, clock);
    other.lock.findKeys = async () => keys;
    await lockedStore(one);
    await tickStep(other, target.id, stepId, true, clock);
    await writeDraft(other, 'k', 'typed', clock);
    expect((await targetsOf(one, learner.id))[0]?.target.steps[0]?.done).toBe(true);
    expect(await readDraft(one, 'k')).toBe('typed');
    expect([...(await onDisk(one)).values()].flat().filter((one) => !isSealed(one))).toHaveLength(
      (await onDisk(one)).get('vault')?.length ?? 0,
    );
    await openStoreForGood(one);
    await tickStep(other, target.id, stepId, false, clock);
    expect((await targetsOf(one, learner.id))[0]?.target.steps[0]?.done).toBe(false);
  });

  test('nor can one that only writes, and reads nothing before', async () => {
    const idb = freshIdb();
    const { keys } = await oneVault();
    const open = async () => {
      const page = openStore('feedforward', idb);
      page.lock.findKeys = async () => keys;
      await opened(page);
      return page;
    };
    const [one, other, third, fourth] = [await open(), await open(), await open(), await open()];
    await lockedStore(one);
    await writeDraft(other, 'k', 'typed', clock);
    await keepTemplate(third, words, clock);
    await expect(
      fourth.drafts.put({ key: 'x', value: 'plain', savedAt: clock.now() }),
    ).rejects.toThrow();
    expect(await readDraft(one, 'k')).toBe('typed');
    expect(await one.bank.count()).toBe(1);
    const rows = [...(await onDisk(one))].flatMap(([table, all]) => (table === 'vault' ? [] : all));
    expect(rows).toHaveLength(2);
    expect(rows.every(isSealed)).toBe(true);
  });

  test('what is written while everything is being sealed is sealed too', async () => {
    const idb = freshIdb();
    const { vault, keys } = await oneVault();
    const [one, other] = [openStore('feedforward', idb), openStore('feedforward', idb)];
    const { learner } = await oneTarget(other, clock);
    other.lock.findKeys = async () => keys;
    await opened(one);
    const writes = Array.from({ length: 20 }, (_, n) => oneTarget(other, clock, `w${n}`));
    await Promise.all([sealStore(one, { ...vault, version: one.verno }, keys), ...writes]);
    expect(await one.learners.count()).toBe(21);
    expect(await one.targets.count()).toBe(21);
    expect((await targetsOf(one, learner.id)).length).toBe(1);
    const rows = [...(await onDisk(one))].flatMap(([table, all]) => (table === 'vault' ? [] : all));
    expect(rows.every(isSealed)).toBe(true);
  });
});
