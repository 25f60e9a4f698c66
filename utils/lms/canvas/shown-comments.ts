import { holdsMedia } from '../media.ts';
import { blockText } from '../text.ts';
import type { ShownComment } from '../types.ts';

interface Rows {
  each: string;
  author: string;
  text: string;
}

/** Where comments stand on a page, drafts left out (templates of submissions, SpeedGrader and A2's tray). */
const rows: Record<string, Rows> = {
  speedgrader: {
    each: '#comments > .comment:not(.draft)',
    author: '.author_name',
    text: 'span.comment',
  },
  'submission-details': {
    each: '.submission-details-comments .comment_list > .comment:not(.draft)',
    author: '.author',
    text: '.comment',
  },
  assignment: {
    each: '[data-testid="comments-container"] [data-testid="comment-row"]',
    author: '[id^="comment-header-"]',
    text: '[data-testid="commentContent"]',
  },
};

/**
 * The comments that a page shows, as far as each says who wrote it: without an author the learner's own words could
 * not be told from the teacher's.
 */
export function shownComments(doc: Document, pageKind: string): ShownComment[] {
  const { each, author, text } = rows[pageKind] ?? {};
  if (!each || !author || !text) return [];
  return [...doc.querySelectorAll(each)].flatMap((row) => {
    const [by, words] = [row.querySelector(author), row.querySelector(text)];
    if (!by || !words) return [];
    return { author: blockText(by, 'time'), text: blockText(words), media: holdsMedia(row) };
  });
}
