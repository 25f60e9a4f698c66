import type { PromiseExtended, Transaction } from 'dexie';
import type { Store } from '../db.ts';
import { outside } from './outside.ts';
import { SealedTransaction } from './sealed-transaction.ts';
import { unlocked } from './unlocked.ts';
import { ReadAgain, VaultChanged } from './world.ts';

type Work<U> = (transaction: Transaction) => PromiseLike<U> | U;

/** So often a transaction is begun again that others keep coming before: more than a person's pages can do. */
const MOST = 50;

const nameOf = (table: unknown): string =>
  typeof table === 'object' && table !== null && 'name' in table
    ? String(table.name)
    : String(table);

/** The tables of a transaction, by name, and what is done in it. */
export function partsOf<U>(args: readonly unknown[]): { tables: string[]; work: Work<U> } {
  const work = args.at(-1);
  if (typeof work !== 'function') throw new TypeError('a transaction needs something to do');
  return {
    tables: args.slice(0, -1).flat().map(nameOf),
    work: (transaction) => work(transaction),
  };
}

/** Says to a transaction over a sealed store that all is said; the browser's own know by themselves. */
export const endedBy =
  <U>(work: Work<U>): Work<U> =>
  async (transaction) => {
    const value = await work(transaction);
    const own: unknown = transaction.idbtrans;
    if (own instanceof SealedTransaction) own.commit();
    return value;
  };

/** Runs a transaction; once more for each time that what it read, or the lock, was changed by another page meanwhile. */
export function again<U>(
  db: Store,
  begin: () => PromiseExtended<U>,
  left = MOST,
): PromiseExtended<U> {
  const vault = db.lock.vault?.of;
  return begin().catch((error: unknown) => {
    // One that another page's lock took back fails as aborted; somebody else here may have looked again since.
    const isOtherLock =
      error instanceof VaultChanged || db.lock.isBehind || db.lock.vault?.of !== vault;
    if (left === 0 || !(isOtherLock || error instanceof ReadAgain)) throw error;
    if (!isOtherLock) return again(db, begin, left - 1);
    db.lock.isBehind = true;
    return outside(() => unlocked(db)).then(() => again(db, begin, left - 1));
  });
}
