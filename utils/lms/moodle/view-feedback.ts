import { holdsMedia } from '../media.ts';
import { blockText } from '../text.ts';
import {
  activityName,
  changed,
  itemOf,
  type MoodlePage,
  type PageAnswer,
  recognised,
} from './page.ts';
import { commentNoise, viewFeedback } from './selectors.ts';

/**
 * Reads the page that shows one comment in full, where a cut one on the grading list leads. It does not say whose the
 * comment is, so the learner is nobody until the caller, who came from a proved row, says so.
 */
export function readViewFeedback(page: MoodlePage): PageAnswer {
  const box = page.doc.querySelector(viewFeedback.text);
  if (!box) return changed(['viewFeedback.text']);
  const text = blockText(box, commentNoise);
  const items = text
    ? [itemOf(page, { source: 'comment', text, work: activityName(page), media: holdsMedia(box) })]
    : [];
  return recognised([], items, ['learner-unproved']);
}
