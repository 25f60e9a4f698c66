import { tableNames } from '#utils/backup/tables.ts';
import type { Store } from '#utils/store/db.ts';
import { problemOf } from '#utils/store/problem.ts';

/** Something the store must do, told without a test framework: it also runs inside a browser's extension page. */
export interface StoreCase {
  name: string;
  /** Throws when the store does otherwise. `db` is new and empty. */
  run(db: Store): Promise<void>;
}

/** Throws unless both are the same as JSON. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: is ${is}, should be ${should}`);
}

/** Throws unless `action` fails with the problem that `say` names. */
export async function failsWith(say: string, action: Promise<unknown>): Promise<void> {
  const outcome = await action.then(
    () => 'no failure',
    (error: unknown) => problemOf(error),
  );
  same(outcome, say, 'the problem');
}

/** How many records each table holds. */
export async function counts(db: Store): Promise<Record<string, number>> {
  const all = await Promise.all(
    tableNames.map(async (name) => [name, await db.table(name).count()]),
  );
  return Object.fromEntries(all.filter(([, count]) => count !== 0).sort());
}

/** The kinds of entries in the log, oldest first. */
export async function logged(db: Store): Promise<string[]> {
  const entries = await db.log.orderBy('at').toArray();
  return entries.map(({ kind }) => kind);
}
