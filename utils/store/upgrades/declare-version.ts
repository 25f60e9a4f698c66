import type { Dexie } from 'dexie';
import { isSealed } from '#utils/vault/seal.ts';
import { StoreProblem } from '../problem.ts';
import type { Upgrade } from './upgrade.ts';

/**
 * Adds one version to a database that is not open yet. All records of an upgrade change in one transaction: when
 * one cannot be rewritten, opening fails with `errors.storeUpgrade` and the database stays as it was.
 */
export function declareVersion(db: Dexie, { to, stores, change, empties = [] }: Upgrade): void {
  const version = db.version(to).stores(stores);
  if (!change && empties.length === 0) return;
  version.upgrade(async (transaction) => {
    try {
      for (const table of empties) await transaction.table(table).clear();
      for (const [table, rewrite] of Object.entries(change ?? {})) {
        const records = await transaction.table(table).toArray();
        // Sealed records are rewritten when they can next be opened (`sealed/bring-up-sealed.ts`).
        const open = records.filter((record) => !isSealed(record));
        await transaction.table(table).bulkPut(open.map(rewrite));
      }
    } catch (error) {
      throw new StoreProblem('errors.storeUpgrade', error);
    }
  });
}
