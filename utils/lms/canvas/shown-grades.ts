import type { CanvasGathered } from '../types.ts';
import { parseEnv, valueAt } from './env.ts';
import { gradesPage } from './selectors.ts';
import { shownStudentName } from './shown-name.ts';

/** What the grades page's `ENV` holds of its learner and their marking (Canvas's grade summary). */
const KEYS = ['student_id', 'students', 'submissions', 'rubrics', 'rubric_assessments'];

/**
 * What a page of grades brought along by itself, as JSON, for when Canvas refuses the rest: it is made for one learner and
 * does not go on to another without a load.
 */
export function shownGrades(doc: Document): CanvasGathered['shownGrades'] {
  const env = parseEnv(doc);
  const works = [...doc.querySelectorAll(gradesPage.workLink)].map((link) => [
    link.closest('tr')?.id.slice('submission_'.length),
    link.textContent,
  ]);
  return {
    name: shownStudentName(doc, 'grades'),
    json: JSON.stringify([...KEYS.map((key) => [key, valueAt(env, key)]), ['works', works]]),
  };
}
