import type { Store } from '#utils/store/db.ts';
import type { Years } from './years.ts';

const AT_ONCE = 5000;

/** Writes made-up records into an empty store, as they are. */
export async function fill(db: Store, years: Years): Promise<void> {
  await db.open();
  const put = async <T>(table: { bulkAdd(records: T[]): PromiseLike<unknown> }, records: T[]) => {
    for (let at = 0; at < records.length; at += AT_ONCE)
      await table.bulkAdd(records.slice(at, at + AT_ONCE));
  };
  await put(db.learners, years.learners);
  await put(db.feedback, years.feedback);
  await put(db.targets, years.targets);
  await put(db.log, years.log);
  await put(db.totals, years.totals);
}
