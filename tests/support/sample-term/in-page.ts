import { systemClock } from '#utils/platform/clock.ts';
import { openStore } from '#utils/store/db.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';

/** Puts everything of a term into the product's own store in this page. */
export async function put(records: Record<string, unknown[]>): Promise<void> {
  const db = openStore();
  await db.open();
  for (const [table, rows] of Object.entries(records)) await db.table(table).bulkPut(rows);
  db.close();
}

/** Takes everything out of it again. */
export async function empty(): Promise<void> {
  const db = openStore();
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  db.close();
}

/** What is in a table of it now. */
export async function look(table: string): Promise<unknown[]> {
  const db = openStore();
  await db.open();
  const rows = await db.table(table).toArray();
  db.close();
  return rows;
}

/** Says a target in other words, as its editor would. */
export async function reword(id: string, statement: string): Promise<void> {
  const db = openStore();
  await db.open();
  const target = await db.targets.get(id);
  if (target) await rewordTarget(db, id, { ...target, statement }, null, systemClock);
  db.close();
}
