import { holdsMedia } from '../media.ts';
import { blockText } from '../text.ts';
import type { ShownComment } from '../types.ts';
import { assignmentPage, speedGrader, submissionPage } from './selectors.ts';

/** Where comments stand on a page, drafts left out (templates of submissions, SpeedGrader and A2's tray). */
const rows: Record<string, Record<'comment' | 'commentAuthor' | 'commentText', string>> = {
  speedgrader: speedGrader,
  'submission-details': submissionPage,
  assignment: assignmentPage,
};

/**
 * The comments that a page shows, as far as each says who wrote it: without an author the learner's own words could
 * not be told from the teacher's.
 */
export function shownComments(doc: Document, pageKind: string): ShownComment[] {
  const at = rows[pageKind];
  if (!at) return [];
  return [...doc.querySelectorAll(at.comment)].flatMap((row) => {
    const [by, words] = [row.querySelector(at.commentAuthor), row.querySelector(at.commentText)];
    if (!by || !words) return [];
    return { author: blockText(by, 'time'), text: blockText(words), media: holdsMedia(row) };
  });
}
