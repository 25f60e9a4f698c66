import { IDBDatabase } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { en } from '#utils/i18n/en.ts';
import { attempt } from '#utils/store/attempt.ts';
import { type Idb, openStore, Store } from '#utils/store/db.ts';
import { live } from '#utils/store/live.ts';
import { problemOf, StoreProblem } from '#utils/store/problem.ts';
import { upgrades } from '#utils/store/upgrades/all.ts';
import { freshIdb } from './fresh-store.ts';

// Dexie tells the console when another page wants the database.
vi.spyOn(console, 'warn').mockImplementation(() => {});

const name = 'feedforward';
const newer = [...upgrades, { to: upgrades.length + 1, stores: { extra: 'id' } }];
const count = (db: Store) => attempt(db, () => db.learners.count());

/** Holds version 1 open and does not let go when asked to, as a page that hangs would. */
const holdOpen = ({ indexedDB }: Idb): Promise<IDBDatabase> =>
  new Promise((resolve) => {
    const request = indexedDB.open(name, 10);
    request.onupgradeneeded = () => request.result.createObjectStore('learners', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
  });

describe('opening', () => {
  test('no IndexedDB at all', async () => {
    const without = { indexedDB: undefined, IDBKeyRange: undefined } as unknown as Idb;
    expect(await count(new Store(name, without, upgrades))).toEqual({
      ok: false,
      why: 'errors.storeMissing',
    });
  });

  test('an IndexedDB that the browser refuses', async () => {
    const idb = freshIdb();
    vi.spyOn(idb.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    expect(await count(openStore(name, idb))).toEqual({ ok: false, why: 'errors.storeMissing' });
  });

  test('blocked by another page, and again at once; it goes on when that page is closed', async () => {
    const idb = freshIdb();
    const other = await holdOpen(idb);
    const db = new Store(name, idb, newer);
    expect(await count(db)).toEqual({ ok: false, why: 'errors.storeBlocked' });
    expect(await count(db)).toEqual({ ok: false, why: 'errors.storeBlocked' });
    other.close();
    await vi.waitFor(async () => expect(await count(db)).toEqual({ ok: true, value: 0 }));
  });

  test('a newer version takes the store away: the old page lets go, says so, and stays away', async () => {
    const idb = freshIdb();
    const old = openStore(name, idb);
    const fail = vi.fn();
    await new Promise<void>((resolve) => {
      live(old, () => old.learners.toArray())(() => resolve(), fail);
    });
    const db = new Store(name, idb, newer);
    expect(await count(db)).toEqual({ ok: true, value: 0 });
    expect(fail).toHaveBeenCalledExactlyOnceWith('errors.storeOutdated');
    expect(await count(old)).toEqual({ ok: false, why: 'errors.storeOutdated' });
    expect(db.backendDB().version).toBe(newer.length * 10);
  });

  test('an old page that opens a newer store by itself is refused too', async () => {
    const idb = freshIdb();
    await count(new Store(name, idb, newer));
    const old = openStore(name, { ...idb, indexedDB: withoutDatabases(idb.indexedDB) });
    expect(await count(old)).toEqual({ ok: false, why: 'errors.storeOutdated' });
  });

  test('a newer store is not touched by an old page: no index of the past is put back', async () => {
    const idb = freshIdb();
    const without = { to: upgrades.length + 1, stores: { learners: 'id' } };
    const db = new Store(name, idb, [...upgrades, without]);
    await count(db);
    db.close();
    expect(await count(openStore(name, idb))).toEqual({ ok: false, why: 'errors.storeOutdated' });
    const [stored] = await idb.indexedDB.databases();
    expect(stored?.version).toBe(without.to * 10);
  });

  test('a write is on disk when it is done: strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const db = openStore(name, freshIdb());
    await db.drafts.put({ key: 'd', value: 1, savedAt: '2026-11-23T09:00:00.000Z' });
    expect(transaction).toHaveBeenCalledWith(['drafts', 'vault'], 'readwrite', {
      durability: 'strict',
    });
  });

  test('a store that the browser closed is opened again at the next use', async () => {
    const db = openStore(name, freshIdb());
    await count(db);
    db.close();
    expect(await count(db)).toEqual({ ok: true, value: 0 });
  });

  test('a live query whose store cannot be opened says so', async () => {
    const idb = freshIdb();
    await count(new Store(name, idb, newer));
    const old = openStore(name, idb);
    const why = await new Promise((resolve) =>
      live(old, () => old.learners.count())(() => {}, resolve),
    );
    expect(why).toBe('errors.storeOutdated');
  });
});

/** A factory that cannot list its databases, as in older browsers. */
const withoutDatabases = (factory: IDBFactory): IDBFactory =>
  new Proxy(factory, {
    get: (real, key) => {
      if (key === 'databases') return undefined;
      const value = Reflect.get(real, key);
      return typeof value === 'function' ? value.bind(real) : value;
    },
  });

describe('problems', () => {
  const wrapped = Object.assign(new Error('aborted'), {
    name: 'AbortError',
    inner: new DOMException('full', 'QuotaExceededError'),
  });

  const closed = Object.assign(new Error('closed'), {
    name: 'DatabaseClosedError',
    inner: wrapped,
  });

  test.each([
    ['a full disk that kept the store from opening', closed, 'errors.storeFull'],
    ['a full disk behind an aborted transaction', wrapped, 'errors.storeFull'],
    [
      'a named problem behind another error',
      new Error('x', { cause: new StoreProblem('errors.gone') }),
      'errors.gone',
    ],
    ['a bug', new TypeError('undefined is not a function'), 'errors.storeFailed'],
    ['something that is no error', 'oops', 'errors.storeFailed'],
  ])('%s', (_, error, key) => expect(problemOf(error)).toBe(key));

  test.each([
    'errors.storeFull',
    'errors.storeBlocked',
    'errors.storeOutdated',
    'errors.storeMissing',
    'errors.storeUpgrade',
    'errors.storeFailed',
    'errors.gone',
    'errors.otherLearner',
  ] as const)('%s says what happened and what to do', (key) => {
    expect(en[key]).toMatch(/(try again|reload|restart|ask your IT team)/i);
    expect(en[key].split('. ').length).toBeGreaterThan(1);
  });
});
