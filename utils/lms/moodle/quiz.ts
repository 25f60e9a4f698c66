import type { ReadItem } from '#utils/domain/reading.ts';
import { holdsMedia, sourceHoldsMedia } from '../media.ts';
import { blockText } from '../text.ts';
import { rawComment } from './comment-source.ts';
import { bodyRows, cellsOf, idInLink, lineOf } from './dom.ts';
import {
  activityName,
  changed,
  itemOf,
  type MoodlePage,
  notFeedback,
  type PageAnswer,
  recognised,
} from './page.ts';
import { withoutPrefix } from './prefixed-comment.ts';
import { anyPage, quiz } from './selectors.ts';
import { isProved, notesOn, viewer, type Whose, whoseOf } from './whose.ts';

/**
 * Whose attempt it is: the picture and the name in the summary, or the picture in the navigation block, must agree.
 * Moodle leaves the person out only on their own attempts, so without any link it is the viewer's own, unless the page
 * offers what only staff are offered.
 */
function whoseAttempt(page: MoodlePage, summary: Element | null): Whose {
  const links = [
    ...(summary?.querySelectorAll(anyPage.userLink) ?? []),
    ...page.doc.querySelectorAll(quiz.picture),
  ];
  const own = viewer(page);
  const [first, ...others] = links.map((link) => idInLink(link));
  if (first === undefined) {
    const isStaff = page.doc.querySelector(quiz.staffOnly) !== null;
    return isStaff ? whoseOf({ name: null, userId: null, idNumber: null }, false) : own;
  }
  const name = links.map((link) => lineOf(link, '.userinitials')).find(Boolean) ?? null;
  const isOwn = own.proved && own.learner.userId === first;
  const proved = isProved(first, [...others, isOwn ? first : null]);
  return whoseOf({ name, userId: first, idNumber: null }, proved);
}

/** What the marker wrote under one question; on the page for marking it stands in an editor's box. */
function commentOn(question: Element): Pick<ReadItem, 'text' | 'media'> {
  const place = question.querySelector(quiz.comment);
  const box = place?.querySelector<HTMLTextAreaElement>(quiz.commentBox);
  if (box)
    return {
      text: rawComment(box.value, null, box.ownerDocument),
      media: sourceHoldsMedia(box.value),
    };
  if (!place) return { text: '', media: false };
  return { text: withoutPrefix(place, quiz.commentNoise), media: holdsMedia(place) };
}

function questionItems(page: MoodlePage, known: Partial<ReadItem>): ReadItem[] {
  return [...page.doc.querySelectorAll(quiz.question)].flatMap((question) => {
    const comment = commentOn(question);
    if (!comment.text) return [];
    return [itemOf(page, { ...known, ...comment, source: 'quiz' })];
  });
}

const BLOCK = 'p, div, ul, ol, table, blockquote, h3, h4, h5';

/** The feedback on the whole attempt is the summary's last row, told by being a text with blocks of its own. */
function overallItem(page: MoodlePage, summary: Element, known: Partial<ReadItem>): ReadItem[] {
  const last = cellsOf(bodyRows(summary).at(-1)).at(-1);
  const text = last?.querySelector(BLOCK) ? blockText(last) : '';
  return last && text
    ? [itemOf(page, { ...known, source: 'quiz', text, media: holdsMedia(last) })]
    : [];
}

/**
 * Reads the review of one attempt at a quiz, or the page where one of its answers is marked: the marker's comments and
 * the feedback on the whole. What the question's author wrote for everybody is not a marker's word and is left out.
 */
export function readQuizReview(page: MoodlePage): PageAnswer {
  const summary = page.doc.querySelector(quiz.summary);
  const isMarking = page.doc.querySelector(quiz.manualForm) !== null;
  if (!summary && !page.doc.querySelector(quiz.picture)) return changed(['quiz.summary']);
  if (!page.doc.querySelector(quiz.question)) return changed(['quiz.question']);
  const whose = whoseAttempt(page, summary);
  // The page for marking has no breadcrumb: its summary names the quiz between the person and the question.
  const work = isMarking ? lineOf(cellsOf(bodyRows(summary).at(-2)).at(-1)) : activityName(page);
  const known = { learner: whose.learner, work };
  const items = [
    ...questionItems(page, known),
    ...(summary && !isMarking ? overallItem(page, summary, known) : []),
  ];
  return recognised([whose.learner], items, notesOn(whose));
}

/** Reads a quiz's front page as its learner sees it: the feedback on the best attempt. Staff see none there. */
export function readQuizView(page: MoodlePage): PageAnswer {
  const box = page.doc.querySelector(quiz.overall);
  const text = box ? blockText(box) : '';
  const hasAttempts =
    page.doc.querySelector(quiz.summary) !== null || page.doc.querySelector(quiz.attempts) !== null;
  if (!text && !hasAttempts) return notFeedback();
  const whose = viewer(page);
  const known = { learner: whose.learner, work: activityName(page), released: true };
  const items =
    box && text ? [itemOf(page, { ...known, source: 'quiz', text, media: holdsMedia(box) })] : [];
  return recognised([whose.learner], items, notesOn(whose));
}
