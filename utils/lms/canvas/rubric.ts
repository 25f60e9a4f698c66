import type { Assignment, Submission } from './schema.ts';

/** What was written beside one criterion. */
export interface RubricRemark {
  /** The criterion's own wording; `null` when the rubric could not be read or no longer has it. */
  criterion: string | null;
  text: string;
}

/**
 * The remarks of a rubric assessment, in the rubric's order, each under its own criterion. A rating that was chosen
 * without a word is not a remark. Points and ratings are never given out, so `hide_points` has nothing to hide; and
 * since rating ids repeat between criteria (`blank`), only criterion ids are matched.
 */
export function rubricRemarks(work: Submission, assignment: Assignment | null): RubricRemark[] {
  const criteria = (assignment?.rubric ?? []).map(({ id, description }) => ({ id, description }));
  const place = new Map(criteria.map(({ id }, at) => [id, at]));
  const wording = new Map(criteria.map(({ id, description }) => [id, description?.trim() || null]));
  const last = criteria.length;
  return Object.entries(work.rubric_assessment ?? {})
    .map(([id, { comments }]) => ({ id, text: (comments ?? '').replace(/\r\n?/g, '\n').trim() }))
    .filter(({ text }) => text !== '')
    .toSorted((one, other) => (place.get(one.id) ?? last) - (place.get(other.id) ?? last))
    .map(({ id, text }) => ({ criterion: wording.get(id) ?? null, text }));
}
