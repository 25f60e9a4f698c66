import type { ReadItem } from '#utils/domain/reading.ts';
import { blockText } from '../text.ts';
import { quiz } from './activity-selectors.ts';
import { bodyRows, cellsOf, childrenTagged, idInLink, lineOf } from './dom.ts';
import { markerComment } from './marker-comment.ts';
import {
  activityName,
  changed,
  type MoodlePage,
  notFeedback,
  type PageAnswer,
  recognised,
} from './page.ts';
import { attemptIn, gradeIn, overallIn } from './quiz-summary.ts';
import { itemsSaid, type Said, saidIn } from './said.ts';
import { anyPage } from './selectors.ts';
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
  // Only markers have the page for one comment, and it is never about themselves: their name is in its history of answers.
  const isMarking = page.url.pathname.endsWith('/comment.php');
  const [first, ...others] = links.map((link) => idInLink(link));
  if (first === undefined) {
    const isStaff = isMarking || page.doc.querySelector(quiz.staffOnly) !== null;
    // A summary without rows leaves nobody out: it has lost them.
    return isStaff || bodyRows(summary).length === 0
      ? whoseOf({ name: null, userId: null, idNumber: null }, false)
      : own;
  }
  const name = links.map((link) => lineOf(link, '.userinitials')).find(Boolean) ?? null;
  const isOwn = !isMarking && own.proved && own.learner.userId === first;
  const proved = isProved(first, [...others, isOwn ? first : null]);
  return whoseOf({ name, userId: first, idNumber: null }, proved);
}

/** Where the marker writes under one question: only where Moodle puts it, never inside the learner's answer. */
function placeOn(question: Element | null): Element | undefined {
  const content = childrenTagged(question, 'DIV').find((each) => each.matches(quiz.content));
  return childrenTagged(content, 'DIV').find((each) => each.matches(quiz.comment));
}

function commentOn(question: Element): Said {
  const place = placeOn(question);
  return place ? markerComment(place) : { text: '', media: [] };
}

/** A learner's answer may hold any markup: a question inside a question is not Moodle's. */
const questionsOf = (page: MoodlePage): Element[] =>
  [...page.doc.querySelectorAll(quiz.question)].filter(
    (question) => !question.parentElement?.closest(quiz.question),
  );

/** Whether words of a question, or a box for the marker's, stand where nothing is looked for. */
function hasUnknownPart(question: Element): boolean {
  const content = childrenTagged(question, 'DIV').find((each) => each.matches(quiz.content));
  const place = placeOn(question);
  return (
    childrenTagged(content, 'DIV').some(
      (part) => !part.matches(quiz.knownParts) && lineOf(part) !== null,
    ) || [...question.querySelectorAll(quiz.commentBox)].some((box) => !place?.contains(box))
  );
}

const questionItems = (page: MoodlePage, known: Partial<ReadItem>): ReadItem[] =>
  questionsOf(page).flatMap((question) =>
    itemsSaid(page, { ...known, source: 'quiz' }, commentOn(question)),
  );

/**
 * Reads the review of one attempt at a quiz, or the page where one of its answers is marked: the marker's comments and
 * the feedback on the whole. What the question's author wrote for everybody is not a marker's word and is left out.
 */
export function readQuizReview(page: MoodlePage): PageAnswer {
  const summary = page.doc.querySelector(quiz.summary);
  const isMarking = page.doc.querySelector(quiz.manualForm) !== null;
  if (!summary && !page.doc.querySelector(quiz.picture)) return changed(['quiz.summary']);
  if (!page.doc.querySelector(quiz.question)) return changed(['quiz.question']);
  // Where answers are marked there is always a box for the marker's words, empty or not.
  if (page.url.pathname.endsWith('/comment.php') && !page.doc.querySelector(quiz.commentBox))
    return changed(['quiz.commentBox']);
  const whose = whoseAttempt(page, summary);
  // The page for marking has no breadcrumb: its summary names the quiz between the person and the question.
  const work = isMarking ? lineOf(cellsOf(bodyRows(summary).at(-2)).at(-1)) : activityName(page);
  const known = {
    learner: whose.learner,
    work,
    // Of the attempt as a whole: a question's own mark would pass for the grade of the work.
    ...(summary && !isMarking && { attempt: attemptIn(summary), grade: gradeIn(summary) }),
  };
  const overall = summary && !isMarking ? overallIn(summary) : { text: '', media: [] };
  const items = [
    ...questionItems(page, known),
    ...itemsSaid(page, { ...known, source: 'quiz' }, overall),
  ];
  // A box for the marker's words that is not where they are looked for: then nobody can say that there are none.
  const isUnsure = questionsOf(page).some(hasUnknownPart);
  if (items.length === 0 && isUnsure) return changed(['quiz.comment']);
  const notes = isUnsure ? ['parts-unread'] : [];
  return recognised([whose.learner], items, [...notesOn(whose), ...notes]);
}

/** Reads a quiz's front page as its learner sees it: the feedback on the best attempt. Staff see none there. */
export function readQuizView(page: MoodlePage): PageAnswer {
  const box = page.doc.querySelector(quiz.overall);
  const text = box ? blockText(box) : '';
  const hasAttempts =
    page.doc.querySelector(quiz.summary) !== null || page.doc.querySelector(quiz.attempts) !== null;
  if (!text && !hasAttempts) return notFeedback();
  // A second heading in the box announces the feedback on the whole: then it was there.
  if (!box && page.doc.querySelectorAll(quiz.overallHeading).length > 1)
    return changed(['quiz.overall']);
  const whose = viewer(page);
  const known = { learner: whose.learner, work: activityName(page), released: true };
  const items = box ? itemsSaid(page, { ...known, source: 'quiz' }, saidIn(box)) : [];
  // Moodle draws the place only where something is to be said.
  if (box && items.length === 0) return changed(['quiz.overall']);
  return recognised([whose.learner], items, notesOn(whose));
}
