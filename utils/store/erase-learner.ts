import { aliasesOf } from '#utils/backup/erased.ts';
import { keyOf, lineageId, tableNames } from '#utils/backup/tables.ts';
import { Erasure } from '#utils/domain/erasure.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { everythingOf } from './everything-of.ts';
import { recount } from './recount.ts';

/**
 * Erases everything about one learner from this device, for good: records, log, unfinished text, other versions, histories. What is
 * left is an id that means nothing elsewhere, so that no backup brings them back; and in export batches the ids of rows, by which the MIS
 * can be told that they are no more.
 * @returns the receipt: what went
 * @throws StoreProblem `errors.gone` when there is no such learner
 */
export const eraseLearner = (
  db: Store,
  learnerId: RecordId,
  why: Erasure['why'],
  clock: Clock,
): Promise<Erasure> =>
  db.transaction('rw', tableNames, async () => {
    const everything = await everythingOf(db, learnerId);
    const counts: Record<string, number> = {};
    for (const [table, records] of Object.entries(everything)) {
      const keys = records.map((one) => keyOf(one));
      await db.table(table).bulkDelete(keys);
      await db.lineages.bulkDelete(
        tableNames.flatMap((name) =>
          name === table ? keys.map((key) => lineageId(name, key)) : [],
        ),
      );
      if (records.length > 0) counts[table] = records.length;
    }
    const known = aliasesOf(learnerId, await db.lineages.toArray());
    await db.lineages.bulkDelete(known.map((id) => `alias/${id}`));
    const erasure = Erasure.parse({ id: learnerId, at: clock.now(), why, counts });
    await db.erasures.bulkPut([erasure, ...known.map((id) => ({ ...erasure, id, counts: {} }))]);
    await recount(db, learnerId);
    return erasure;
  });
