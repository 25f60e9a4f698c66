import type { Dexie, Table, Transaction } from 'dexie';
import { isSealed } from '#utils/vault/seal.ts';
import { StoreProblem } from '../problem.ts';
import type { StoredRecord, Upgrade } from './upgrade.ts';

/** Sealed records are rewritten when they can next be opened (`sealed/bring-up-sealed.ts`). */
const openOnes = async (table: Table): Promise<StoredRecord[]> =>
  (await table.toArray()).filter((record) => !isSealed(record));

async function takeApart(
  transaction: Transaction,
  { from, to, apart }: NonNullable<Upgrade['parts']>,
): Promise<void> {
  // One after another: of the largest, only one is held twice.
  for (const record of await openOnes(transaction.table(from))) {
    const { kept, moved } = apart(record);
    await transaction.table(from).put(kept);
    await transaction.table(to).bulkPut(moved);
  }
}

/**
 * Adds one version to a database that is not open yet. All records of an upgrade change in one transaction: when
 * one cannot be rewritten, opening fails with `errors.storeUpgrade` and the database stays as it was.
 */
export function declareVersion(
  db: Dexie,
  { to, stores, change, empties = [], parts }: Upgrade,
): void {
  const version = db.version(to).stores(stores);
  if (!change && !parts && empties.length === 0) return;
  version.upgrade(async (transaction) => {
    try {
      for (const table of empties) await transaction.table(table).clear();
      for (const [table, rewrite] of Object.entries(change ?? {})) {
        const open = await openOnes(transaction.table(table));
        await transaction.table(table).bulkPut(open.map(rewrite));
      }
      if (parts) await takeApart(transaction, parts);
    } catch (error) {
      throw new StoreProblem('errors.storeUpgrade', error);
    }
  });
}
