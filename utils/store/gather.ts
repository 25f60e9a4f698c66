import { Dexie } from 'dexie';
import { catchUp, withHistories } from '#utils/backup/histories.ts';
import { type AnyRecord, keptTables, type Tables, tablesWith } from '#utils/backup/tables.ts';
import { newId } from '#utils/domain/ids.ts';
import { NATIVE_STEP, type Store } from './db.ts';
import { rescued } from './sealed/rescued.ts';

/** Everything that is stored, of the tables that a backup holds. Inside the caller's transaction, or in one of its own. */
export async function gather(db: Store): Promise<Tables> {
  const all = await Promise.all(
    keptTables.map(async (name) => {
      const records: AnyRecord[] = await db.table<AnyRecord>(name).toArray();
      return [name, records] as const;
    }),
  );
  const found = new Map<string, AnyRecord[]>(all);
  return tablesWith((name) => found.get(name) ?? []);
}

/** A mark for what was found changed now; new to the world. */
export const newMark = (): string => newId().slice(0, 13);

/** Everything that is stored as of one moment, with every change since the last look in its history. */
export const gatherForBackup = (db: Store, mark = newMark()): Promise<Tables> =>
  db.transaction('rw', keptTables, async () => {
    const tables = await gather(db);
    const renewed = catchUp(tables, mark);
    await db.lineages.bulkPut(renewed);
    return withHistories(tables, renewed);
  });

/**
 * Everything that is stored, whatever version it is of and without bringing it to the present one: what can still be saved when an
 * upgrade has failed. `schema` = the version that it is of.
 * @throws what the browser throws when even that cannot be opened; StoreProblem `errors.storeLocked` when it is locked
 */
export async function rescue(
  db: Store,
): Promise<{ schema: number; tables: Record<string, AnyRecord[]> }> {
  const old = new Dexie(db.name, { ...db.idb });
  try {
    // Opened without saying a version, Dexie takes what is there as it is.
    await old.open();
    const version = Math.floor(old.backendDB().version / NATIVE_STEP);
    const all = await Promise.all(
      old.tables.map(async (table) => {
        const records: AnyRecord[] = await table.toArray();
        return [table.name, records] as const;
      }),
    );
    const { schema, tables } = await rescued(db.lock, version, new Map(all));
    return { schema, tables: Object.fromEntries(tables) };
  } finally {
    old.close();
  }
}
