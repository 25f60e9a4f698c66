import type { RecordId } from '#utils/domain/ids.ts';
import { ALL_NEWS, type ExportChoice } from '#utils/mis/export-choice.ts';
import {
  type ExportRecord,
  recordOfFollowUp,
  recordOfQuestion,
  recordOfReview,
  recordOfTarget,
  recordsOfSteps,
} from '#utils/mis/export-record.ts';
import { pauses } from '#utils/mis/pauses.ts';
import { type ExportPlan, planExport } from '#utils/mis/plan-export.ts';
import type { Profile, RowKind } from '#utils/mis/profile.ts';
import { recordsIn } from '#utils/store/batch-rows.ts';
import type { Store } from '#utils/store/db.ts';
import { followUpsForExport, lastSentBy, targetsForExport } from '#utils/store/export-queries.ts';
import { found } from '#utils/store/problem.ts';
import { settleMarks } from '#utils/store/sent-marks.ts';
import { questionsForExport, reviewsForExport } from '#utils/store/talks-for-export.ts';
import type { ByProfile } from './export-types.ts';

type Rest = () => Promise<void>;

/** The records of each kind, newest first. Each is made when it is asked for: all at once would keep the page from answering. */
const recordsOf: Record<
  RowKind,
  (db: Store, rest?: Rest) => Promise<IteratorObject<ExportRecord>>
> = {
  targets: async (db, rest) => (await targetsForExport(db, rest)).values().map(recordOfTarget),
  steps: async (db, rest) => (await targetsForExport(db, rest)).values().flatMap(recordsOfSteps),
  'follow-ups': async (db, rest) =>
    (await followUpsForExport(db, rest)).values().map(recordOfFollowUp),
  reviews: async (db) => (await reviewsForExport(db)).values().map(recordOfReview),
  questions: async (db) => (await questionsForExport(db)).values().map(recordOfQuestion),
};

/** The records of the batch that is sent again. @throws StoreProblem `errors.gone` */
async function rowsOfBatch(db: Store, id: RecordId): Promise<Set<RecordId>> {
  found(await db.exports.get(id));
  return new Set(await recordsIn(db, id));
}

/** Pauses that throw once nobody waits any more. */
export function stoppable(signal: AbortSignal | undefined): Rest {
  const pause = pauses();
  return () => {
    signal?.throwIfAborted();
    return pause();
  };
}

/**
 * What an export by a profile would write now, and what not. Notes of what the MIS took what it finds out.
 * @throws the signal's reason when it is stopped
 */
export async function planFor(
  db: Store,
  { id, profile }: ByProfile,
  choice: ExportChoice,
  signal?: AbortSignal,
): Promise<ExportPlan> {
  const again = choice.again === null ? undefined : await rowsOfBatch(db, choice.again);
  const rest = stoppable(signal);
  const made = await planExport({
    profile,
    records: await recordsOf[profile.rows](db, rest),
    sent: await lastSentBy(db, id, profile.rows),
    zone: Temporal.Now.timeZoneId(),
    choice,
    rest,
    ...(again && { again }),
  });
  await settleMarks(db, made.inMis);
  return made;
}

/** How many records a profile is tried on. */
const TRIED = 20;

/** What the newest records look like by a profile, as if nothing had gone before. */
export async function tryOut(db: Store, profile: Profile): Promise<ExportPlan> {
  const records = (await recordsOf[profile.rows](db)).take(TRIED);
  const zone = Temporal.Now.timeZoneId();
  return planExport({ profile, records, sent: new Map(), zone, choice: ALL_NEWS });
}
