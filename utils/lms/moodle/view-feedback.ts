import { activityName, changed, type MoodlePage, type PageAnswer, recognised } from './page.ts';
import { itemsSaid, saidIn } from './said.ts';
import { commentNoise, viewFeedback } from './selectors.ts';

/**
 * Reads the page that shows one comment in full, where a cut one on the grading list leads. It does not say whose the
 * comment is, so the learner is nobody until the caller, who came from a proved row, says so.
 */
export function readViewFeedback(page: MoodlePage): PageAnswer {
  const box = page.doc.querySelector(viewFeedback.text);
  if (!box) return changed(['viewFeedback.text']);
  const known = { source: 'comment', work: activityName(page) } as const;
  const items = itemsSaid(page, known, saidIn(box, commentNoise));
  return recognised([], items, ['learner-unproved']);
}
