import type { ReadItem } from '#utils/domain/reading.ts';
import { bodyRows, idAfter, idInLink, lineOf } from './dom.ts';
import { graderReport } from './gradebook-selectors.ts';
import { openCommentItems } from './open-comment.ts';
import { changed, type MoodlePage, notFeedback, type PageAnswer, recognised } from './page.ts';
import { anyPage } from './selectors.ts';
import { releasedIn } from './shown-grade.ts';
import { isProved, notesOn, type Whose, whoseOf } from './whose.ts';

/** One graded activity of one learner, as the report's cell names it. */
export interface GradeCell {
  userId: string;
  /** The gradebook's own number of the activity. */
  itemId: string;
  grade: string | null;
  work: string | null;
  activityId: string | null;
  /** The report says that there is a comment behind it. */
  hasFeedback: boolean;
  /** `false` unless the grade is shown as one that the learner may see. */
  released: false | null;
}

/** The row's own number and the link on the name must agree; cells carry the number too. */
export function whoseReportRow(row: Element): Whose {
  const userId = row.getAttribute('data-uid');
  const link = row.querySelector(graderReport.name);
  const proved = isProved(userId, [idInLink(link), idAfter('fixed_user_', row.id)]);
  const idNumber = lineOf(row.querySelector(graderReport.idNumber));
  return whoseOf({ name: lineOf(link, '.userinitials'), userId, idNumber }, proved);
}

const gradeOf = (shown: string | null): ReadItem['grade'] =>
  shown === null || /^[-–—]$/.test(shown) ? null : shown;

/** Heads of the columns by the gradebook's number: what the activity is called and where it is. */
function headsOf(table: Element): Map<string, Element> {
  return new Map(
    [...table.querySelectorAll('th[data-itemid]')].map((head) => [
      head.getAttribute('data-itemid') ?? '',
      head,
    ]),
  );
}

/** The cells of one learner's row whose own id names that learner; others are left out. */
export function cellsOfRow(row: Element, table: Element): GradeCell[] {
  const userId = row.getAttribute('data-uid') ?? '';
  const heads = headsOf(table);
  return [...row.querySelectorAll(graderReport.cell)].flatMap((cell) => {
    const itemId = cell.getAttribute('data-itemid') ?? '';
    if (cell.id !== `u${userId}i${itemId}` || !/^\d+$/.test(itemId)) return [];
    const head = heads.get(itemId);
    const link = head?.querySelector('a.gradeitemheader[href], a[href*="/mod/"][href*="id="]');
    return {
      userId,
      itemId,
      grade: gradeOf(lineOf(cell.querySelector(graderReport.value))),
      work: lineOf(head?.querySelector('.gradeitemheader') ?? link),
      activityId: idInLink(link),
      hasFeedback: cell.querySelector(graderReport.feedbackSign) !== null,
      released: releasedIn(cell),
    };
  });
}

export const reportTable = (doc: Document): Element | null => doc.querySelector(graderReport.table);

/** The learners' rows of the report, in page order. */
export const reportRows = (table: Element): Element[] =>
  bodyRows(table).filter((row) => row.matches(graderReport.row));

/**
 * Reads the gradebook of a whole class. The comments are not on this page, only signs that there are some: it names
 * the learners, and of whom Moodle can be asked for more. So it is not itself a page of feedback, unless the mentor has
 * opened a comment on it.
 */
export function readGraderReport(page: MoodlePage): PageAnswer {
  const table = reportTable(page.doc);
  if (!table) return changed(['graderReport.table']);
  const rows = reportRows(table);
  if (rows.length === 0) return changed(['graderReport.row']);
  const whose = rows.map(whoseReportRow);
  const deeper = rows.flatMap((row, at) => {
    const { learner, proved } = whose[at] ?? { learner: null, proved: false };
    const isMore = proved && cellsOfRow(row, table).some(({ hasFeedback }) => hasFeedback);
    return isMore && learner?.userId ? [learner.userId] : [];
  });
  const titled = {
    ...page,
    course: page.course ?? lineOf(page.doc.querySelector(anyPage.heading)),
  };
  const people = rows.flatMap((row, at) => {
    const learner = whose[at]?.learner;
    return learner ? [{ row, learner }] : [];
  });
  const items = openCommentItems(titled, people);
  const unproved = items.some(({ learner }) => !learner.userId) ? ['learner-unproved'] : [];
  const isCut = page.doc.querySelector(anyPage.otherPages) !== null;
  const notes = new Set([
    'behind-the-grades',
    ...(isCut ? ['list-cut'] : []),
    ...whose.flatMap(notesOn),
    ...unproved,
  ]);
  const subjects = whose.map(({ learner }) => learner);
  const answer = items.length > 0 ? recognised(subjects, items) : { ...notFeedback(), subjects };
  return { ...answer, notes: [...notes], deeper };
}
