import { graderReport } from './gradebook-selectors.ts';

/** What a grade that the learner may see is marked with: nothing, or whether it is a pass. */
const PLAIN = new Set(['gradevalue', 'gradepass', 'gradefail']);

/**
 * Whether the comment behind a cell of the grader report may be meant for the learner. Moodle greys a grade that is hidden
 * from them (`dimmed_text`); but whatever else the value is marked with, or no value at all (while the teacher edits), is
 * no sign that they see it, so it is held back too.
 */
export function releasedIn(cell: Element | null): false | null {
  const value = cell?.querySelector(graderReport.value);
  return value && [...value.classList].every((name) => PLAIN.has(name)) ? null : false;
}
