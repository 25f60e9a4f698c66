import { type Assignment, type Submission, versionsOf } from './schema.ts';

/** The grade as Canvas words it: after any late penalty; `EX` for excused work. */
const currentGrade = ({ excused, grade, entered_grade }: Submission): string | null =>
  (grade || entered_grade) ?? (excused ? 'EX' : null);

const millis = (instant: string | null): number => (instant ? Date.parse(instant) : Number.NaN);

/** The attempt that the grade and the rubric are about: the newest handed in when it was marked; `null` = not known. */
export function gradedAttempt(work: Submission): number | null {
  if (work.grade_matches_current_submission !== false) return work.attempt;
  const markedAt = millis(work.graded_at);
  const before = versionsOf(work).filter(({ submitted_at }) => millis(submitted_at) <= markedAt);
  return before.reduce<number | null>(
    (newest, { attempt }) => (attempt !== null && attempt > (newest ?? 0) ? attempt : newest),
    null,
  );
}

/**
 * The grade that goes with feedback on one attempt. An earlier attempt has its own, where the history tells.
 *
 * @param attempt `null` = not said, which is taken as the one that was marked
 */
export function gradeFor(work: Submission, attempt: number | null): string | null {
  const current = currentGrade(work);
  if (attempt === null || attempt === gradedAttempt(work)) return current;
  const versions = versionsOf(work).filter((version) => version.attempt === attempt);
  return versions.length > 0 ? (versions.at(-1)?.grade ?? null) : current;
}

/** Moderated marking whose grades are not published: every marking is one of several, and nobody's to see. */
export const isProvisional = (assignment: Assignment | null): boolean =>
  assignment?.moderated_grading === true && assignment.grades_published === false;

/**
 * Whether the learner can see the marking: by `posted_at`, on older Canvas by `muted`; `null` where neither
 * tells. Moderated marking is nobody's to see before its grades are published.
 */
export function isReleased(work: Submission, assignment: Assignment | null): boolean | null {
  if (isProvisional(assignment)) return false;
  if (work.posted_at !== undefined) return work.posted_at !== null;
  return assignment?.muted === true ? false : null;
}
