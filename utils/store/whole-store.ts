import type { Store } from './db.ts';

/** All records of all tables, as they are: for a store that is put away and may be put back. */
export const allRecords = (db: Store): Promise<{ table: string; records: unknown[] }[]> =>
  db.transaction('r', db.tables, () =>
    Promise.all(
      db.tables.map(async (table) => ({ table: table.name, records: await table.toArray() })),
    ),
  );

/** Puts them into a store that holds none of them. */
export const putRecords = (
  db: Store,
  all: { table: string; records: unknown[] }[],
): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    for (const { table, records } of all) await db.table(table).bulkPut(records);
  });

/** Empties every table. */
export const emptyStore = (db: Store): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
  });
