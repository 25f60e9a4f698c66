import type { ReadItem } from '#utils/domain/reading.ts';
import { holdsMedia } from '../media.ts';
import { criterionRemarks, hasUnreadForm } from './criteria.ts';
import { bodyRows, cellsOf, gradeOf, lineOf, tableIn } from './dom.ts';
import { filesIn } from './feedback-files.ts';
import { comments, own } from './learner-comments.ts';
import {
  activityName,
  changed,
  datesIn,
  itemOf,
  type MoodlePage,
  notFeedback,
  type PageAnswer,
  recognised,
} from './page.ts';
import { itemsSaid } from './said.ts';
import { advancedGrading, annotations, anyPage, learnerPage } from './selectors.ts';
import { notesOn, viewer } from './whose.ts';

type RowKind = 'submission' | 'marker' | 'feedback' | 'plain';

function rowKind(row: Element): RowKind {
  if (row.querySelector(learnerPage.submissionPlugin)) return 'submission';
  if (row.querySelector(learnerPage.feedbackPlugin)) return 'feedback';
  return row.querySelector(anyPage.userLink) ? 'marker' : 'plain';
}

/**
 * Grade and marker stand in rows that only position tells (labels are translated): grade, date of marking, the marker
 * if shown, then the feedback plugins. A lone row before them may be either, so it is not taken for a grade.
 */
function marking(region: Element): Pick<ReadItem, 'grade' | 'author'> {
  const rows = bodyRows(tableIn(region));
  const kinds = rows.map(rowKind);
  const start = kinds.lastIndexOf('submission') + 1;
  const end = kinds.findIndex((kind, at) => at >= start && kind !== 'plain');
  const dateAt = (end === -1 ? rows.length : end) - 1;
  const marker = rows.find((_, at) => at >= start && kinds[at] === 'marker');
  return {
    grade:
      dateAt - start >= 1
        ? gradeOf(cellsOf(rows[dateAt - 1]).at(-1), '[class*="gradingform_"]')
        : null,
    author: lineOf(marker && cellsOf(marker).at(-1), '.userinitials'),
  };
}

/** Everything fed back on one attempt, in page order. */
function attemptItems(page: MoodlePage, region: Element, known: Partial<ReadItem>): ReadItem[] {
  const shared = { ...known, ...marking(region) };
  return [
    ...comments(region).flatMap(({ said, cut }) =>
      itemsSaid(page, { ...shared, source: 'comment', cut }, said),
    ),
    ...criterionRemarks(region, learnerPage.writtenByPeople).map((remark) =>
      itemOf(page, { ...shared, ...remark }),
    ),
    ...filesIn(region).map((text) => itemOf(page, { ...shared, source: 'file', text })),
  ];
}

/**
 * Whether a marked page looks whole: its table has rows, and none of them lacks its value. Moodle
 * leaves a row out rather than empty, so an empty one held something that is not where it was.
 */
const isWhole = (region: Element): boolean => {
  const rows = bodyRows(tableIn(region));
  const hasValue = (row: Element) => {
    const cells = cellsOf(row);
    const value = cells.at(-1);
    return cells.length > 1 && value && (lineOf(value) !== null || holdsMedia(value));
  };
  const forms = [...region.querySelectorAll(advancedGrading.place)];
  return (
    rows.length > 0 &&
    rows.every(hasValue) &&
    // Grade and day of marking; a third row is somebody's words, in a place not known here.
    rows.filter((row) => rowKind(row) === 'plain').length <= 2 &&
    forms.every((form) => form.querySelector(advancedGrading.criterionRow) !== null)
  );
};

/** Panel headings name their attempt in the reader's language; a number in it that is not this one is a warning. */
function attemptOf(panel: Element, counted: number): number | null {
  const numbers = lineOf(panel.previousElementSibling)?.match(/\d+/g) ?? [];
  return numbers.length === 0 || numbers.map(Number).includes(counted) ? counted : null;
}

/**
 * Reads a learner's own assignment page: comments, rubric and guide remarks and feedback files of the present attempt
 * and of all earlier ones. The learner is the person logged in. Everything here is released: the learner sees it.
 */
export function readLearnerAssignment(page: MoodlePage): PageAnswer {
  const regions = own(page.doc, learnerPage.feedbackTable).flatMap(
    (table) => table.closest(learnerPage.feedback) ?? [],
  );
  const earlier = own(page.doc, learnerPage.earlierAttempt);
  const submission = own(page.doc, learnerPage.submission);
  if (regions.length + earlier.length + submission.length === 0)
    return page.doc.querySelector(learnerPage.staffSummary)
      ? notFeedback(['staff-summary'])
      : changed(['learnerPage.submission', 'learnerPage.feedback']);
  if (regions.length === 0 && own(page.doc, learnerPage.feedback).length > 0)
    return changed(['learnerPage.feedbackTable']);

  const parts = [...regions, ...earlier];
  // A teacher's words outside of all that: attempts in a place not known here, so that none can be counted either.
  const hasMore = own(page.doc, learnerPage.feedbackPlugin).some(
    (words) => !parts.some((part) => part.contains(words)),
  );
  const whose = viewer(page);
  const known = { learner: whose.learner, work: activityName(page), released: true };
  const present = hasMore ? null : earlier.length + 1;
  const items = [
    ...regions.flatMap((region) => attemptItems(page, region, { ...known, attempt: present })),
    ...earlier.flatMap((panel, at) =>
      attemptItems(page, panel, { ...known, attempt: attemptOf(panel, earlier.length - at) }),
    ),
  ];
  const isUnread = parts.some((part) => hasUnreadForm(part, learnerPage.writtenByPeople));
  if (items.length === 0 && isUnread) return changed(['advancedGrading.criterionRow']);
  if (items.length === 0 && hasMore)
    return changed(['learnerPage.feedback', 'learnerPage.earlierAttempt']);
  const isEmptied = (panel: Element) => bodyRows(tableIn(panel)).length === 0;
  const hasLost = !regions.every(isWhole);
  if (items.length === 0 && hasLost) return changed(['learnerPage.feedbackTable']);
  if (items.length === 0 && earlier.some(isEmptied)) return changed(['learnerPage.earlierAttempt']);
  const isReopened = submission.some((table) => table.querySelector(learnerPage.reopened));
  // The status says that it was marked: then there is a place for the feedback, and it was not found.
  const isMarked = submission.some((table) => table.querySelector(learnerPage.markedSign));
  if (items.length === 0 && regions.length === 0 && isMarked)
    return changed(['learnerPage.feedback']);
  const notes = [
    ...notesOn(whose),
    ...(items.length === 0 && regions.length > 0 ? ['grade-only'] : []),
    ...(isUnread ? ['criteria-unread'] : []),
    ...(hasLost || hasMore || parts.flatMap(comments).some(({ isPlugin }) => isPlugin)
      ? ['parts-unread']
      : []),
    ...(items.length > 0 && isReopened ? ['reopened'] : []),
  ];
  // A marked copy of the PDF may hold notes: Moodle tells them, the page does not.
  const hasCopy = page.doc.querySelector(annotations.markedCopy) !== null;
  const deeper = hasCopy && whose.learner.userId ? [whose.learner.userId] : [];
  // Opening and due day above, then an extension: in the table of the status, no further than the time that is left.
  const rows = submission.flatMap((part) => bodyRows(tableIn(part)));
  const end = rows.findIndex((row) => row.querySelector(learnerPage.timeLeft)) + 1;
  const dates = datesIn(page, [...own(page.doc, learnerPage.dates), ...rows.slice(0, end)]);
  return { ...recognised([whose.learner], items, notes), ...dates, deeper };
}
