import type { ReadLearner } from '#utils/domain/reading.ts';
import type { CanvasGathered } from '../types.ts';
import { isSameId } from './ids.ts';
import { isSameName } from './same-name.ts';
import type { Assignment, Submission } from './schema.ts';

type Page = CanvasGathered['page'];

/** Whose submission it is. `changing`: page and JSON contradict each other, so nobody may be named at all. */
export type Whose =
  | { is: 'proved' | 'unproved' | 'anonymous'; learner: ReadLearner }
  | { is: 'changing' };

/**
 * Anonymous marking, by the page's address, the assignment's setting, or the way Canvas then leaves out `user` and
 * `preview_url`. Once hidden stays hidden, even where the JSON still holds the user's id.
 */
export const isAnonymous = (page: Page, work: Submission, assignment: Assignment | null): boolean =>
  page.anonymous ||
  assignment?.anonymize_students === true ||
  (work.anonymous_id !== null && work.user === null && work.preview_url === null);

const isSomebodyElse = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && !isSameId(one, other);

function contradicts(page: Page, { user, user_id, assignment_id }: Submission): boolean {
  return (
    isSomebodyElse(page.urlStudentId, user_id) ||
    isSomebodyElse(user?.id ?? null, user_id) ||
    isSomebodyElse(page.assignmentId, assignment_id)
  );
}

/** Work that a group hands in and is marked on together: SpeedGrader then shows the group's name. */
export const isGroupWork = (assignment: Assignment | null): boolean =>
  (assignment?.group_category_id ?? null) !== null &&
  assignment?.grade_group_students_individually !== true;

const namesOf = ({ user }: Submission): string[] =>
  [user?.name, user?.short_name, user?.sortable_name].filter((name) => !!name).map(String);

/**
 * Whose work this is, proved by two places that agree: the id in the address (or the page's ENV) and the JSON's
 * `user_id`, and the name that the page shows and the JSON's name.
 */
export function whoseWork(page: Page, work: Submission, assignment: Assignment | null): Whose {
  const shown = page.shownStudentName;
  if (contradicts(page, work)) return { is: 'changing' };
  if (isAnonymous(page, work, assignment)) {
    const name = page.anonymous ? shown : null;
    return { is: 'anonymous', learner: { name, userId: null, idNumber: null } };
  }
  const names = namesOf(work);
  const isNamed = shown !== null && names.length > 0;
  const isSame = isNamed && isSameName(shown, names);
  if (isNamed && !isSame && !isGroupWork(assignment)) return { is: 'changing' };
  const name = work.user?.name ?? names[0] ?? shown;
  if (!isSame || !isSameId(page.urlStudentId, work.user_id))
    return { is: 'unproved', learner: { name: shown ?? name, userId: null, idNumber: null } };
  const idNumber = work.user?.sis_user_id ?? null;
  return { is: 'proved', learner: { name, userId: work.user_id, idNumber } };
}

/**
 * Whose a row of a whole class's submissions is. The page shows nobody's name, so the two places are the row's own: the
 * submission's `user_id`, and the `user` it brings with a name. `changing`: the row contradicts itself or the page.
 */
export function whoseRow(page: Page, work: Submission, assignment: Assignment | null): Whose {
  const isElsewhere = isSomebodyElse(page.courseId, assignment?.course_id ?? null);
  if (isElsewhere || contradicts({ ...page, urlStudentId: null }, work)) return { is: 'changing' };
  if (isAnonymous(page, work, assignment)) {
    // The made-up id that Canvas itself shows in place of the learner: it keeps one from another.
    const learner = { name: work.anonymous_id, userId: null, idNumber: null };
    return { is: 'anonymous', learner };
  }
  const name = namesOf(work)[0] ?? null;
  if (name === null || work.user_id === null || !isSameId(work.user?.id ?? null, work.user_id))
    return { is: 'unproved', learner: { name, userId: null, idNumber: null } };
  const idNumber = work.user?.sis_user_id ?? null;
  return { is: 'proved', learner: { name, userId: work.user_id, idNumber } };
}
