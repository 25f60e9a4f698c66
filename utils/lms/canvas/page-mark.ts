import type { PageMark } from '../page-mark.ts';
import { speedGrader, tray } from './selectors.ts';
import { canvasPageMark as shownMark } from './shown-mark.ts';

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
    // New SpeedGrader may cut the name that it shows and keep the whole one in an attribute.
    doc.querySelector(speedGrader.selected)?.getAttribute('name') ?? null,
    doc.querySelector(tray.box) !== null,
    doc.querySelector(tray.name)?.textContent ?? null,
  ];
  return { address: JSON.stringify(address), learner: JSON.stringify(learner), rest: url.href };
}
