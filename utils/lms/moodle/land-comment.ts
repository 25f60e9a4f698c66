import type { Reading } from '#utils/domain/reading.ts';
import { inertPage } from '../text.ts';
import type { MoodleDetail } from '../types.ts';
import { assignmentKinds } from './assignment-kinds.ts';
import { askedIn, isAbout, type Landing, letters } from './landing.ts';
import { readKinds } from './read-kinds.ts';

/** Fewer letters begin too many comments. */
const FEWEST_LETTERS = 10;

/** Where Moodle sends whom it does not let in: with status 200, at the address that was asked for. */
function doorOf(page: Document): Extract<Landing, { fault: unknown }>['fault'] {
  const id = page.body?.id ?? '';
  if (id.startsWith('page-login-')) return 'logged-out';
  return id.startsWith('page-enrol-') ? 'no-right' : 'bad-answer';
}

/**
 * The whole comment in the place of its cut beginning. The page behind "View feedback" names no learner, so two places
 * must agree: the grade that the proved row links to, and the words, whose beginning the row shows.
 */
export function landComment(reading: Reading, detail: MoodleDetail, doc: Document): Landing {
  const page = inertPage(detail.answer.body, doc);
  const address = URL.parse(detail.answer.path, reading.url);
  const whole = address && readKinds(assignmentKinds, page, address);
  if (whole?.pageKind !== 'assign-view-feedback') return { fault: doorOf(page) };
  const [comment] = whole.items;
  if (whole.answer !== 'feedback' || !comment) return { fault: 'bad-answer' };
  const cut = reading.items.filter(
    (item) => item.source === 'comment' && item.cut && isAbout(item, detail),
  );
  const [beginning] = cut;
  const isAsked =
    detail.gradeId !== null &&
    askedIn(detail, 'gid') === detail.gradeId &&
    comment.activityId === detail.activityId;
  const known = letters(beginning?.text ?? '');
  const isTheirs =
    cut.length === 1 && known.length >= FEWEST_LETTERS && letters(comment.text).startsWith(known);
  if (!isAsked || !isTheirs) return { fault: 'not-theirs' };
  const { text, media } = comment;
  return {
    items: reading.items.map((item) =>
      item === beginning ? { ...item, text, media, cut: false } : item,
    ),
  };
}
