import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import { isSealed } from '#utils/vault/seal.ts';
import { commit } from './commit.ts';
import { cursorOver } from './cursor.ts';
import { VAULT } from './disk.ts';
import { countOf, find, findKeys, getMany } from './find.ts';
import { outside } from './outside.ts';
import { SealedTransaction } from './sealed-transaction.ts';
import type { TableShape } from './shape.ts';
import type { StoreLock } from './store-lock.ts';
import { VaultChanged } from './world.ts';
import { mutate } from './write.ts';

/** Below everything that Dexie does itself. */
const LOWEST = -2;

const isUpgrade = (transaction: DBCoreTransaction): boolean =>
  'mode' in transaction && transaction.mode === 'versionchange';

/** A store that was not sealed when this page looked: whatever comes back sealed says that it is now. */
function openTable(
  table: DBCoreTable,
): Pick<DBCoreTable, 'get' | 'getMany' | 'query' | 'openCursor'> {
  const seen = <T>(found: T, transaction: DBCoreTransaction): T => {
    const first: unknown = Array.isArray(found) ? found.find((one) => one !== undefined) : found;
    if (isSealed(first) && !isUpgrade(transaction)) throw new VaultChanged();
    return found;
  };
  return {
    get: (request) => table.get(request).then((found) => seen(found, request.trans)),
    getMany: (request) => table.getMany(request).then((found) => seen(found, request.trans)),
    query: (request) =>
      table.query(request).then((found) => {
        seen(found.result, request.trans);
        return found;
      }),
    openCursor: (request) =>
      table.openCursor(request).then((cursor) => {
        if (cursor && request.values) seen(cursor.value, request.trans);
        return cursor;
      }),
  };
}

/** The same questions to a sealed store. */
function sealedTable(shape: TableShape): Omit<DBCoreTable, 'name' | 'schema'> {
  const of = (transaction: DBCoreTransaction): SealedTransaction => {
    if (!(transaction instanceof SealedTransaction)) throw new VaultChanged();
    return transaction;
  };
  return {
    get: ({ trans, key }) =>
      outside(async () => (await getMany(of(trans).world, of(trans), shape, [key]))[0]),
    getMany: ({ trans, keys }) => outside(() => getMany(of(trans).world, of(trans), shape, keys)),
    query: ({ trans, values, limit, query, direction = 'next' }) =>
      outside(async () => {
        const isReversed = direction.startsWith('prev');
        const ask = { ...query, limit, isReversed, isUnique: direction.endsWith('unique') };
        if (!values) return { result: await findKeys(of(trans).world, of(trans), shape, ask) };
        const found = await find(of(trans).world, of(trans), shape, ask);
        return { result: found.map(({ value }) => value) };
      }),
    openCursor: ({ trans, query, reverse = false, unique = false }) =>
      outside(async () => {
        const ask = { ...query, isReversed: reverse, isUnique: unique };
        const found = await find(of(trans).world, of(trans), shape, ask);
        return cursorOver(found, of(trans), reverse);
      }),
    count: ({ trans, query }) => outside(() => countOf(of(trans).world, of(trans), shape, query)),
    mutate: (request) =>
      outside(() => mutate(of(request.trans).world, of(request.trans), shape, request)),
  };
}

/** One door: as long as a store is not sealed everything goes through as it came. */
function sealing(down: DBCore, lock: StoreLock): Partial<DBCore> {
  const hasVault = down.schema.tables.some(({ name }) => name === VAULT);
  const guarded = (transaction: DBCoreTransaction): DBCoreTransaction => {
    // The first question of a transaction is answered first: nothing gets into a store that was sealed meanwhile.
    void down
      .table(VAULT)
      .get({ trans: transaction, key: 'lock' })
      .then(
        (stored) => {
          if (stored === undefined) return;
          lock.isBehind = true;
          transaction.abort();
        },
        () => undefined,
      );
    return transaction;
  };
  return {
    transaction: (stores, mode, options) => {
      if (!hasVault) return down.transaction(stores, mode, options);
      const world = lock.world();
      if (world) {
        const durability = options?.durability ?? 'strict';
        return new SealedTransaction(world, stores, mode, durability, (transaction) =>
          commit(world, transaction, (name) => down.table(name).schema),
        );
      }
      if (mode === 'readonly') return down.transaction(stores, mode, options);
      return guarded(down.transaction([...stores, VAULT], mode, options));
    },
    table: (name) => {
      const table = down.table(name);
      const open = { ...table, ...openTable(table) };
      const sealed = sealedTable(table.schema);
      const by = (transaction: DBCoreTransaction) =>
        transaction instanceof SealedTransaction ? sealed : open;
      return {
        ...table,
        get: (request) => by(request.trans).get(request),
        getMany: (request) => by(request.trans).getMany(request),
        query: (request) => by(request.trans).query(request),
        openCursor: (request) => by(request.trans).openCursor(request),
        count: (request) => by(request.trans).count(request),
        mutate: (request) => by(request.trans).mutate(request),
      };
    },
  };
}

/** The layer of a store through which everything that is read and written goes. */
export const sealingBy = (lock: StoreLock): Middleware<DBCore> => ({
  stack: 'dbcore',
  name: 'sealed',
  level: LOWEST,
  create: (down) => sealing(down, lock),
});
