import type { ReadItem, ReadLearner } from '#utils/domain/reading.ts';
import { blockText } from '../text.ts';
import { rawComment } from './comment-source.ts';
import { bodyRows, cellsOf, gradeOf, idAfter, idInLink, lineOf } from './dom.ts';
import { filesIn } from './feedback-files.ts';
import { type Columns, columnsOf, commentColumn } from './grading-columns.ts';
import {
  activityName,
  changed,
  itemOf,
  type MoodlePage,
  type PageAnswer,
  recognised,
} from './page.ts';
import { anyPage, commentNoise, gradingList } from './selectors.ts';
import { isProved, notesOn, type Whose, whoseOf } from './whose.ts';
import { isReleased, stateInClasses } from './workflow.ts';

const rowLearner = (row: Element): string | null =>
  [...row.classList].map((name) => idAfter('user', name)).find((id) => id) ?? null;

const cellClassed = (cells: Element[], name: string) =>
  cells.find((cell) => cell.classList.contains(name));

/** The row's class names the learner; the checkbox, the link on the name or the attempt's field must agree. */
function whoseRow(row: Element, cells: Element[], columns: Columns): Whose {
  const userId = rowLearner(row);
  const name = cellClassed(cells, 'username');
  if (columns.anonymous) {
    const shown = { name: lineOf(cells[columns.participant]), userId: null, idNumber: null };
    return { learner: shown, proved: true };
  }
  const proved = isProved(userId, [
    row.querySelector(gradingList.rowCheckbox)?.getAttribute('value') ?? null,
    idInLink(name?.querySelector(anyPage.userLink)),
    idAfter('gradeattempt_', row.querySelector(gradingList.rowAttempt)?.getAttribute('name')),
    idAfter(
      'quickgrade_comments_',
      row.querySelector(gradingList.quickComment)?.getAttribute('name'),
    ),
  ]);
  const idNumber = lineOf(cellClassed(cells, 'idnumber'));
  return whoseOf({ name: lineOf(name, gradingList.menus), userId, idNumber }, proved);
}

function gradeInRow(cells: Element[]): string | null {
  const cell = cellClassed(cells, 'grade');
  const box = cell?.querySelector(gradingList.quickGrade);
  if (!box) return gradeOf(cell, gradingList.menus);
  if (box.nodeName.toUpperCase() === 'INPUT') return box.getAttribute('value') || null;
  const option = box.querySelector('option[selected]');
  return option?.getAttribute('value') === '-1' ? null : lineOf(option);
}

function attemptInRow(row: Element): number | null {
  const value = row.querySelector(gradingList.rowAttempt)?.getAttribute('value') ?? '';
  return /^\d+$/.test(value) ? Number(value) + 1 : null;
}

/** The second that the mark was last changed, in a hidden field beside the checkbox. */
function markedInRow(row: Element): string | null {
  const seconds = Number(row.querySelector(gradingList.rowMarked)?.getAttribute('value') ?? 0);
  return seconds > 0 ? new Date(seconds * 1000).toISOString() : null;
}

function releasedInRow(cells: Element[], anonymous: boolean): boolean | null {
  const status = cellClassed(cells, 'status');
  const chosen = status?.querySelector(`${gradingList.quickState} option[selected]`);
  return isReleased(chosen?.getAttribute('value') ?? stateInClasses(status), anonymous);
}

function commentInCell(cell: Element): Pick<ReadItem, 'text' | 'cut'> {
  const box = cell.querySelector<HTMLTextAreaElement>(gradingList.quickComment);
  if (box) return { text: rawComment(box.value, null, box.ownerDocument), cut: false };
  return {
    text: blockText(cell, commentNoise),
    cut: cell.querySelector(gradingList.cutSign) !== null,
  };
}

function rowItems(
  page: MoodlePage,
  row: Element,
  learner: ReadLearner,
  columns: Columns,
  comment: number | null,
): ReadItem[] {
  const cells = cellsOf(row);
  const known = {
    learner,
    work: activityName(page),
    attempt: attemptInRow(row),
    grade: gradeInRow(cells),
    released: releasedInRow(cells, columns.anonymous),
    markedOn: markedInRow(row),
  };
  const cell = comment === null ? undefined : cells[comment];
  const said = cell ? commentInCell(cell) : { text: '', cut: false };
  const files = columns.feedback
    .filter((at) => at !== comment)
    .flatMap((at) => (cells[at] ? filesIn(cells[at]) : []));
  return [
    ...(said.text ? [itemOf(page, { ...known, source: 'comment', ...said })] : []),
    ...files.map((text) => itemOf(page, { ...known, source: 'file', text })),
  ];
}

/**
 * Reads the list of all submissions: one row a learner, with the comment on the attempt that the row is about. Long
 * comments are cut by Moodle and flagged so; with quick grading they are whole.
 */
export function readGradingList(page: MoodlePage): PageAnswer {
  const table = page.doc.querySelector(gradingList.table);
  if (!table) return changed(['gradingList.table']);
  const columns = columnsOf(table);
  if (!columns) return changed(['gradingList.markedColumn', 'gradingList.finalGradeColumn']);
  const filled = bodyRows(table).filter(
    (row) => rowLearner(row) !== null || cellsOf(row).some((cell) => lineOf(cell)),
  );
  const rows = filled.filter((row) => rowLearner(row) && cellsOf(row).length === columns.width);
  // Moodle draws no table for a list of nobody.
  if (rows.length === 0) return changed(['gradingList.row']);
  const comment = commentColumn(rows.map(cellsOf), columns.feedback);
  if (comment === undefined) return changed(['gradingList.commentColumn']);

  const whose = rows.map((row) => whoseRow(row, cellsOf(row), columns));
  const items = rows.flatMap((row, at) => {
    const learner = whose[at]?.learner;
    return learner ? rowItems(page, row, learner, columns, comment) : [];
  });
  if (rows.length < filled.length && items.length === 0)
    return changed(['gradingList.row'], ['rows-unread']);
  if (columns.folded && items.length === 0)
    return changed(['gradingList.commentColumn'], ['column-hidden']);
  const notes = [
    ...(rows.length < filled.length ? ['rows-unread'] : []),
    ...whose.flatMap(notesOn),
    ...(columns.anonymous ? ['anonymous'] : []),
    ...(columns.folded ? ['column-hidden'] : []),
  ];
  return recognised(
    whose.map((each) => each.learner),
    items,
    notes,
  );
}
