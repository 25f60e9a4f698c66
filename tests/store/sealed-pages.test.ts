import { describe, expect, test, vi } from 'vitest';
import { openStore, type Store } from '#utils/store/db.ts';
import { writeDraft } from '#utils/store/drafts.ts';
import { rescue } from '#utils/store/gather.ts';
import { learnerByIdentity, targetsOf } from '#utils/store/learner-queries.ts';
import { live } from '#utils/store/live.ts';
import { opened } from '#utils/store/opened.ts';
import { problemOf } from '#utils/store/problem.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { outside } from '#utils/store/sealed/outside.ts';
import { clearStore, openStoreForGood, renewVault } from '#utils/store/sealed/set-lock.ts';
import { keysOf, Vault, withPassphrase } from '#utils/vault/vault.ts';
import { freshIdb, freshStore } from './fresh-store.ts';
import { oneTarget, onPage, tickingClock, wording } from './made-up.ts';
import { onDisk } from './on-disk.ts';
import { lockedStore, oneVault, PASSPHRASE } from './sealed-store.ts';
import { filled } from './two-devices.ts';

const clock = tickingClock();

/** Two pages over one database: the first has set the lock, the second finds it. */
async function twoPages(): Promise<[Store, Store]> {
  const idb = freshIdb();
  const { keys } = await oneVault();
  const one = await lockedStore(openStore('feedforward', idb));
  const other = openStore('feedforward', idb);
  other.lock.findKeys = async () => keys;
  await opened(other);
  return [one, other];
}

/** Everything of a store, and the same once it is locked. */
const lockedAndFilled = async () => ({ db: await lockedStore(await filled()) });

describe('locked', () => {
  test('nothing is read or written without the key', async () => {
    const { db } = await lockedAndFilled();
    db.lock.keys = null;
    db.lock.findKeys = async () => null;
    const acts = [
      opened(db),
      db.learners.toArray(),
      db.learners.count(),
      writeDraft(db, 'k', 'v', clock),
      rescue(db),
    ];
    for (const act of acts)
      expect(await Promise.resolve(act).then(() => 'done', problemOf)).toBe('errors.storeLocked');
  });

  test('only its passphrase opens a vault; another one can take its place', async () => {
    const { vault } = await oneVault();
    expect(await keysOf(vault, 'a brown horse')).toBeNull();
    expect(await withPassphrase(vault, 'wrong', 'new one here')).toBeNull();
    const db = await lockedStore(await filled());
    const before = db.lock.vault ?? vault;
    const after = Vault.parse(await withPassphrase(before, PASSPHRASE, 'new one here'));
    expect(await renewVault(db, before, after)).toBe(true);
    expect(await renewVault(db, before, after)).toBe(false);
    expect(await keysOf(after, PASSPHRASE)).toBeNull();
    db.lock.keys = await keysOf(after, 'new one here');
    expect(await db.learners.count()).toBeGreaterThan(0);
    expect((await db.learners.toArray()).length).toBeGreaterThan(0);
  });

  test('no key can be read out', async () => {
    const { keys } = await oneVault();
    for (const key of [keys.seal, keys.mark]) {
      expect(key.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    }
  });

  test('a record that was changed, or put under another key or day, is not opened', async () => {
    const db = await lockedStore(freshStore());
    const { target } = await oneTarget(db, clock);
    const [stored] = (await onDisk(db)).get('targets') ?? [];
    const writing = db.backendDB().transaction(['targets'], 'readwrite');
    writing.objectStore('targets').put({ ...stored, due: '2030-01-01' });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    await expect(db.targets.get(target.id)).rejects.toThrow();
  });
});

describe('two pages over one sealed store', () => {
  test('no change is lost, however they come together', async () => {
    const [one, other] = await twoPages();
    const { target, learner } = await oneTarget(one, clock);
    const pages = [one, other, one, other, one, other];
    await Promise.all(
      pages.map((page, n) =>
        rewordTarget(page, target.id, wording({ statement: `From ${n}` }), null, clock),
      ),
    );
    const [now] = await targetsOf(other, learner.id);
    expect(now?.target.rev).toBe(7);
    expect(now?.earlier).toHaveLength(6);
  });

  test('two pages that keep one learner at once make one record', async () => {
    const [one, other] = await twoPages();
    await Promise.all([oneTarget(one, clock, '5'), oneTarget(other, clock, '5')]);
    expect(await one.learners.count()).toBe(1);
    const chosen = onPage('5');
    const key = chosen.by === 'page' ? `${chosen.identity.site} ${chosen.identity.userId}` : '';
    expect(await learnerByIdentity(one, key)).toBeDefined();
  });

  test('no page has one table from before the other’s write and the next from after it', async () => {
    const [one, other] = await twoPages();
    const seen: [learners: number, targets: number][] = [];
    let isWritten = false;
    await one.transaction('r', [one.learners, one.targets], async () => {
      const learners = await one.learners.count();
      if (!isWritten) await outside(() => oneTarget(other, clock));
      isWritten = true;
      seen.push([learners, await one.targets.count()]);
    });
    expect(seen).toEqual([[1, 1]]);
  });

  test('who begins anew sees nothing of what was there, not even for a moment', async () => {
    const db = await lockedStore(await filled());
    const seen: number[] = [];
    const follow = () =>
      live(db, () => db.learners.toArray())(
        (all) => seen.push(all.length),
        (why) => {
          throw new Error(why);
        },
      );
    const stop = follow();
    await vi.waitFor(() => expect(seen).toEqual([2]));
    stop();
    await clearStore(db);
    const end = follow();
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    expect(seen).toEqual([2, 0]);
    end();
  });

  test('a vault that has gone from under its records is said, not asked for without end', async () => {
    const db = await lockedStore(await filled());
    const writing = db.backendDB().transaction(['vault'], 'readwrite');
    writing.objectStore('vault').clear();
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    const said: string[] = [];
    const stop = live(db, () => db.learners.toArray())(
      () => said.push('read'),
      (why) => said.push(why),
    );
    await vi.waitFor(() => expect(said).toEqual(['errors.storeLocked']));
    stop();
    await expect(db.learners.toArray()).rejects.toThrow();
  });

  test('a live query sees what is written, also across the lock', async () => {
    const db = freshStore();
    const { keys } = await oneVault();
    db.lock.findKeys = async () => keys;
    const seen: number[] = [];
    const stop = live(db, () => db.learners.toArray())(
      (all) => seen.push(all.length),
      (why) => {
        throw new Error(why);
      },
    );
    await vi.waitFor(() => expect(seen.at(-1)).toBe(0));
    await oneTarget(db, clock, '1');
    await vi.waitFor(() => expect(seen.at(-1)).toBe(1));
    await lockedStore(db);
    await oneTarget(db, clock, '2');
    await vi.waitFor(() => expect(seen.at(-1)).toBe(2));
    await openStoreForGood(db);
    await oneTarget(db, clock, '3');
    await vi.waitFor(() => expect(seen.at(-1)).toBe(3));
    stop();
  });
});
