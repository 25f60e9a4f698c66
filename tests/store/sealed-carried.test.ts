import { expect, test } from 'vitest';
import { eraseLearner } from '#utils/store/erase-learner.ts';
import { everythingOf } from '#utils/store/everything-of.ts';
import { openStoreForGood } from '#utils/store/sealed/set-lock.ts';
import { freshStore } from './fresh-store.ts';
import { onDisk } from './on-disk.ts';
import { lockedStore } from './sealed-store.ts';
import { backupOf, bringIn, clock, everything, filled } from './two-devices.ts';

test('a backup of a locked store is whole, and is brought into a locked or an open one', async () => {
  const one = await lockedStore(await filled());
  const backup = await backupOf(one);
  for (const other of [await lockedStore(freshStore()), freshStore()]) {
    await bringIn(other, backup, clock);
    expect(await everything(other)).toBe(await everything(one));
    expect(await other.totals.toArray()).toEqual(await one.totals.toArray());
  }
});

test('two locked devices come together', async () => {
  const one = await lockedStore(await filled());
  const other = await lockedStore(freshStore());
  await bringIn(other, await backupOf(one), clock);
  const before = await everything(other);
  await bringIn(other, await backupOf(one), clock);
  expect(await everything(other)).toBe(before);
});

test('who is erased under the lock is gone from it, and from what is opened for good', async () => {
  const db = await lockedStore(await filled());
  const [learner] = await db.learners.toArray();
  const id = learner?.id ?? '';
  const rows = async () => {
    const disk = await onDisk(db);
    return (disk.get('learners')?.length ?? 0) + (disk.get('log')?.length ?? 0);
  };
  const before = await rows();
  const receipt = await eraseLearner(db, id, 'asked', clock);
  expect(receipt.counts.learners).toBe(1);
  expect(await rows()).toBeLessThan(before);
  expect(await db.learners.get(id)).toBeUndefined();
  await openStoreForGood(db);
  expect(await everything(db)).not.toContain(learner?.name);
  expect(
    await everythingOf(db, id).then(
      () => 'there',
      () => 'gone',
    ),
  ).toBe('gone');
});
