import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '#utils/store/db.ts';
import { lockedStore } from './sealed-store.ts';

let db: Store;
let told: ObservabilitySet[];
const hear = (parts: ObservabilitySet) => void told.push(parts);

const marks = Array.from({ length: 1200 }, (_, at) => ({
  ...{ key: `targets/${String(at).padStart(4, '0')}`, learnerId: '1', stamp: 'a' },
}));

/** How many keys are told of the table of marks; `null` = any may have changed. */
function keysTold(): number | null {
  const ranges = rangesIn(told.at(-1)?.[`idb://${db.name}/sent/`] ?? null);
  return ranges.some(({ from, to }) => from !== to) ? null : ranges.length;
}

/** The ranges of Dexie's tree of them. */
const rangesIn = (tree: IntervalTree | null): { from: unknown; to: unknown }[] =>
  tree && 'from' in tree ? [...rangesIn(tree.l ?? null), tree, ...rangesIn(tree.r ?? null)] : [];

beforeEach(async () => {
  db = openStore('told', { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.sent.bulkAdd(marks);
  told = [];
  Dexie.on('storagemutated', hear);
});
afterEach(() => {
  Dexie.on.storagemutated.unsubscribe(hear);
  db.close();
});

describe.each(['open', 'locked'])('what a store that is %s tells other pages', (how) => {
  test('is every key, or of very many that any may have changed', async () => {
    if (how === 'locked') await lockedStore(db);
    await db.transaction('rw', db.sent, () => db.sent.bulkDelete(['targets/0001', 'targets/0002']));
    expect(keysTold()).toBe(2);
    await db.transaction('rw', db.sent, () => db.sent.bulkDelete(marks.map(({ key }) => key)));
    expect(keysTold()).toBeNull();
    expect(JSON.stringify(told.at(-1)).length).toBeLessThan(2000);
    expect(await db.sent.count()).toBe(0);
  });
});
