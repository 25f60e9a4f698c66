import { Dexie } from 'dexie';
import type { Backup } from '#utils/backup/content.ts';
import { planRestore, twoHere } from '#utils/backup/plan.ts';
import { BackupRefused } from '#utils/backup/problem.ts';
import { keptTables, tableNames } from '#utils/backup/tables.ts';
import type { Making, Plan, PlanOptions } from '#utils/backup/types.ts';
import { ExportBatch } from '#utils/domain/export-batch.ts';
import { newId } from '#utils/domain/ids.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { gather, newMark } from './gather.ts';
import { StoreProblem } from './problem.ts';
import { recount } from './recount.ts';
import { remark } from './sent-marks.ts';

/** What restoring a backup would do, or who has to be made one with whom first. */
export type RestorePreview =
  | { is: 'plan'; counts: Plan['counts'] }
  | { is: 'two-here'; names: string[] };

const making = (clock: Clock): Making => ({ mark: newMark(), at: clock.now(), newId });

function planned(work: () => Plan): Plan {
  try {
    return work();
  } catch (error) {
    if (error instanceof BackupRefused) throw new StoreProblem(error.why);
    throw error;
  }
}

/** Looks at what restoring would do. Writes nothing. @throws StoreProblem with the reason of a backup that does not fit */
export const previewRestore = (
  db: Store,
  backup: Backup,
  options: PlanOptions,
  clock: Clock,
): Promise<RestorePreview> =>
  db.transaction('r', keptTables, async () => {
    const here = await gather(db);
    const names = twoHere(backup, here);
    if (names.length > 0) return { is: 'two-here', names };
    const { counts } = planned(() => planRestore(backup, here, options, making(clock)));
    return { is: 'plan', counts };
  });

/** Records of a file that rule each other out (two people with one account) are refused by the store's own unique indexes. */
function throwWithReason(error: unknown): never {
  const failures = error instanceof Dexie.BulkError ? error.failures : [];
  const ruleOut = failures.some(({ name }) => name === 'ConstraintError');
  throw ruleOut ? new StoreProblem('backup.mixed', error) : error;
}

/** The transaction of `restore`. */
const putIn = (
  db: Store,
  backup: Backup,
  options: PlanOptions,
  shown: Plan['counts'],
  clock: Clock,
): Promise<void> =>
  db.transaction('rw', tableNames, async () => {
    const here = await gather(db);
    const plan = planned(() => planRestore(backup, here, options, making(clock)));
    if (JSON.stringify(plan.counts) !== JSON.stringify(shown))
      throw new StoreProblem('backup.moved');
    for (const name of keptTables) await db.table(name).bulkPut(plan.put[name]);
    // What the MIS has of each record follows from the answers about its files.
    const answered = plan.put.exports.map((batch) => ExportBatch.parse(batch));
    for (const batches of Map.groupBy(answered, ({ kind }) => kind).values())
      await remark(db, batches);
    for (const id of plan.learnerIds) await recount(db, id);
  });

/**
 * Brings a backup in: all of it or, on any failure, nothing.
 * @param shown what the mentor was shown that it would do
 * @throws StoreProblem `backup.moved` when by now it would do something else; else as the preview
 */
export const restore = (
  db: Store,
  backup: Backup,
  options: PlanOptions,
  shown: Plan['counts'],
  clock: Clock,
): Promise<void> => putIn(db, backup, options, shown, clock).catch(throwWithReason);
