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
import { type ExportPlan, planExport } from '#utils/mis/plan-export.ts';
import type { Profile, RowKind } from '#utils/mis/profile.ts';
import { nextTurn } from '#utils/platform/next-turn.ts';
import type { Store } from '#utils/store/db.ts';
import { followUpsForExport, lastSentBy, targetsForExport } from '#utils/store/export-queries.ts';
import { found } from '#utils/store/problem.ts';
import { settleMarks } from '#utils/store/sent-marks.ts';
import { questionsForExport, reviewsForExport } from '#utils/store/talks-for-export.ts';
import type { ByProfile } from './export-types.ts';

const recordsOf: Record<RowKind, (db: Store) => Promise<ExportRecord[]>> = {
  targets: async (db) => (await targetsForExport(db)).map(recordOfTarget),
  steps: async (db) => (await targetsForExport(db)).flatMap(recordsOfSteps),
  'follow-ups': async (db) => (await followUpsForExport(db)).map(recordOfFollowUp),
  reviews: async (db) => (await reviewsForExport(db)).map(recordOfReview),
  questions: async (db) => (await questionsForExport(db)).map(recordOfQuestion),
};

/** The records of the batch that is sent again. @throws StoreProblem `errors.gone` */
async function rowsOfBatch(db: Store, id: RecordId): Promise<Set<RecordId>> {
  const { rows } = found(await db.exports.get(id));
  return new Set(rows.map(({ recordId }) => recordId));
}

/** What an export by a profile would write now, and what not. Notes of what the MIS took what it finds out. */
export async function planFor(
  db: Store,
  { id, profile }: ByProfile,
  choice: ExportChoice,
): Promise<ExportPlan> {
  const again = choice.again === null ? undefined : await rowsOfBatch(db, choice.again);
  const made = await planExport({
    profile,
    records: await recordsOf[profile.rows](db),
    sent: await lastSentBy(db, id, profile.rows),
    zone: Temporal.Now.timeZoneId(),
    choice,
    rest: nextTurn,
    ...(again && { again }),
  });
  await settleMarks(db, made.inMis);
  return made;
}

/** How many records a profile is tried on. */
const TRIED = 20;

/** What the newest records look like by a profile, as if nothing had gone before. */
export async function tryOut(db: Store, profile: Profile): Promise<ExportPlan> {
  const records = (await recordsOf[profile.rows](db)).slice(0, TRIED);
  const zone = Temporal.Now.timeZoneId();
  return planExport({ profile, records, sent: new Map(), zone, choice: ALL_NEWS });
}
