import type { ReadItem } from '#utils/domain/reading.ts';
import { mediaNames } from '../media.ts';
import { gradeOf, lineOf } from './dom.ts';
import { filesIn } from './feedback-files.ts';
import { type Columns, wordColumns } from './grading-columns.ts';
import { gradingList } from './grading-list-selectors.ts';
import { cellClassed, type GradingRow, gradingRows } from './grading-rows.ts';
import { copiesIn } from './marked-copies.ts';
import {
  activityName,
  changed,
  itemOf,
  type MoodlePage,
  type PageAnswer,
  recognised,
} from './page.ts';
import { itemsSaid, type Said, saidIn, saidInSource } from './said.ts';
import { anyPage, commentNoise } from './selectors.ts';
import { notesOn } from './whose.ts';
import { isReleased, stateInClasses } from './workflow.ts';

function gradeInRow(cells: Element[]): string | null {
  const cell = cellClassed(cells, 'grade');
  const box = cell?.querySelector(gradingList.quickGrade);
  if (!box) return gradeOf(cell, gradingList.menus);
  if (box.nodeName.toUpperCase() === 'INPUT') return box.getAttribute('value') || null;
  const option = box.querySelector('option[selected]');
  return option?.getAttribute('value') === '-1' ? null : lineOf(option);
}

/** The second that the mark was last changed, in a hidden field beside the checkbox. */
function markedInRow(row: Element): string | null {
  const seconds = Number(row.querySelector(gradingList.rowMarked)?.getAttribute('value') ?? 0);
  return seconds > 0 ? new Date(seconds * 1000).toISOString() : null;
}

const statusIn = (cells: Element[], columns: Columns): Element | undefined =>
  cellClassed(cells, 'status') ?? cells[columns.status];

function stateInRow({ cells }: GradingRow, columns: Columns): string | null {
  const status = statusIn(cells, columns);
  const box = status?.querySelector(gradingList.quickState);
  const chosen = box && (box.querySelector('option[selected]')?.getAttribute('value') ?? '');
  return chosen ?? stateInClasses(status);
}

/**
 * Of every row. Marking has states for all the work or for none: a row that shows none among others, or where the page
 * offers to choose by state, has lost it.
 */
function releasedInRows(rows: GradingRow[], columns: Columns, { doc }: MoodlePage) {
  const states = rows.map((row) => stateInRow(row, columns));
  const isStateless =
    !doc.querySelector(gradingList.workflowFilter) && states.every((state) => state === null);
  const none = isStateless ? null : '';
  return states.map((state) => isReleased(state ?? none, columns.anonymous));
}

/** Marked, and handed in again since: what was written is of the former version. */
const isResubmitted = ({ cells }: GradingRow, columns: Columns): boolean =>
  statusIn(cells, columns)?.querySelector(gradingList.resubmitted) != null;

/** The boxes of quick marking, each with its label where there are several, or what the cell shows. */
function wordsInCell(cell: Element): (Partial<ReadItem> & { said: Said })[] {
  const boxes = [...cell.querySelectorAll<HTMLTextAreaElement>(gradingList.quickBox)];
  if (boxes.length === 0) {
    const cut = cell.querySelector(gradingList.pluginCutSign) !== null;
    return [{ said: saidIn(cell, commentNoise), cut }];
  }
  return boxes.map((box) => ({
    said: saidInSource(box.value, null, box.ownerDocument),
    criterion: boxes.length > 1 ? lineOf(box.labels?.[0]) : null,
  }));
}

function rowItems(
  page: MoodlePage,
  { row, cells, whose, attempt }: GradingRow,
  columns: Columns,
  comment: number | null,
  released: boolean | null,
): ReadItem[] {
  const known = {
    learner: whose.learner,
    work: activityName(page),
    attempt,
    grade: gradeInRow(cells),
    released,
    markedOn: markedInRow(row),
  };
  const cell = comment === null ? undefined : cells[comment];
  const words = cell ? wordsInCell(cell) : [];
  const others = columns.feedback.filter((at) => at !== comment).flatMap((at) => cells[at] ?? []);
  return [
    ...words.flatMap(({ said, ...more }) =>
      itemsSaid(page, { ...known, source: 'comment', ...more }, said),
    ),
    // Files, and the recordings of plugins that have nothing else.
    ...others.flatMap((other) => [
      ...filesIn(other).map((text) => itemOf(page, { ...known, source: 'file', text })),
      ...itemsSaid(page, { ...known, source: 'file' }, { text: '', media: mediaNames(other) }),
    ]),
  ];
}

/**
 * Reads the list of all submissions: one row a learner, with the comment on the attempt that the row is about. Long
 * comments are cut by Moodle and flagged so; with quick grading they are whole.
 */
export function readGradingList(page: MoodlePage): PageAnswer {
  const table = page.doc.querySelector(gradingList.table);
  if (!table) return changed(['gradingList.table']);
  const list = gradingRows(table);
  if (!list) return changed(['gradingList.markedColumn', 'gradingList.finalGradeColumn']);
  const { columns, filled, rows } = list;
  // Moodle draws no table for a list of nobody.
  if (rows.length === 0) return changed(['gradingList.row']);
  const { comment, hasOthers } = wordColumns(
    rows.map(({ cells }) => cells),
    columns.feedback,
  );
  if (comment === undefined) return changed(['gradingList.commentColumn']);

  const released = releasedInRows(rows, columns, page);
  const items = rows.map((row, at) => rowItems(page, row, columns, comment, released[at] ?? null));
  const isEmpty = items.every((each) => each.length === 0);
  if (rows.length < filled && isEmpty) return changed(['gradingList.row'], ['rows-unread']);
  if (columns.folded && isEmpty) return changed(['gradingList.commentColumn'], ['column-hidden']);
  const notes = [
    ...(rows.length < filled ? ['rows-unread'] : []),
    ...(hasOthers ? ['parts-unread'] : []),
    ...(page.doc.querySelector(anyPage.otherPages) ? ['list-cut'] : []),
    ...rows.flatMap(({ whose }) => notesOn(whose)),
    ...(columns.anonymous ? ['anonymous'] : []),
    ...(columns.folded ? ['column-hidden'] : []),
    ...(rows.some(({ attempt }) => attempt !== null && attempt > 1) ? ['earlier-attempts'] : []),
    ...(rows.some((row, at) => items[at]?.length && isResubmitted(row, columns))
      ? ['resubmitted-since']
      : []),
  ];
  // A cut comment, or a marked copy whose notes are not in the page.
  const deeper = rows.flatMap(({ row, whose }, at) => {
    const isMore =
      (items[at]?.some(({ cut }) => cut) && row.querySelector(gradingList.cutSign)) ||
      copiesIn(row).length > 0;
    return isMore && whose.learner.userId ? [whose.learner.userId] : [];
  });
  return {
    ...recognised(
      rows.map(({ whose }) => whose.learner),
      items.flat(),
      notes,
    ),
    deeper: [...new Set(deeper)],
  };
}
