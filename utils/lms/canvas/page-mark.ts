import type { PageMark } from '../page-mark.ts';
import { canvasPageMark as shownMark } from './shown-mark.ts';

/** New SpeedGrader may cut the name that it shows and keep the whole one in an attribute. */
const CUT_NAME = '[data-testid="selected-student"]';
/** The gradebook's tray opens, empty at first, without any change of address. */
const TRAY = '#SubmissionTray__Content';
const TRAY_NAME = '#SubmissionTray__StudentName';

/** The mark of a Canvas page: the ids in its address and the learners and links that it shows. */
export function canvasPageMark(doc: Document, url: URL): PageMark {
  const query = url.searchParams;
  const address = [
    url.pathname,
    ...['assignment_id', 'student_id', 'anonymous_id'].map((name) => query.get(name)),
    url.hash,
  ];
  const learner = [
    ...address,
    // The other parts of the query (an attempt, a view) do not make it another learner's page.
    shownMark(doc, new URL(url.pathname, url.origin)),
    doc.querySelector(CUT_NAME)?.getAttribute('name') ?? null,
    doc.querySelector(TRAY) !== null,
    doc.querySelector(TRAY_NAME)?.textContent ?? null,
  ];
  return { address: JSON.stringify(address), learner: JSON.stringify(learner), rest: url.href };
}
