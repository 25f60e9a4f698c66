import type { PageMark } from '../page-mark.ts';
import { canvasPageMark as shownMark } from './shown-mark.ts';

/** The mark of a Canvas page: the ids in its address and the learners and links that it shows. */
export function canvasPageMark(doc: Document, url: URL): PageMark {
  const query = url.searchParams;
  const address = [
    url.pathname,
    ...['assignment_id', 'student_id', 'anonymous_id'].map((name) => query.get(name)),
    url.hash,
  ];
  // The other parts of the query (an attempt, a view) do not make it another learner's page.
  const learner = [...address, shownMark(doc, new URL(url.pathname, url.origin))];
  return { address: JSON.stringify(address), learner: JSON.stringify(learner), rest: url.href };
}
