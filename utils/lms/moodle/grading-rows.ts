import { bodyRows, cellsOf, idAfter, idInLink, lineOf } from './dom.ts';
import { type Columns, columnsOf } from './grading-columns.ts';
import { gradingList } from './grading-list-selectors.ts';
import { anyPage } from './selectors.ts';
import { isProved, type Whose, whoseOf } from './whose.ts';

/** One learner's row of the grading list. */
export interface GradingRow {
  row: Element;
  cells: Element[];
  whose: Whose;
  /** From 1; `null` when the row does not say. */
  attempt: number | null;
}

const rowLearner = (row: Element): string | null =>
  [...row.classList].map((name) => idAfter('user', name)).find((id) => id) ?? null;

export const cellClassed = (cells: Element[], name: string) =>
  cells.find((cell) => cell.classList.contains(name));

/** The row's class names the learner; the checkbox, the link on the name or the attempt's field must agree. */
function whoseRow(row: Element, cells: Element[], columns: Columns): Whose {
  const userId = rowLearner(row);
  const name = cellClassed(cells, 'username') ?? cells[columns.name];
  if (columns.anonymous) {
    const shown = { name: lineOf(cells[columns.participant]), userId: null, idNumber: null };
    return { learner: shown, proved: true };
  }
  const boxes = [...row.querySelectorAll<HTMLTextAreaElement>(gradingList.quickBox)].map(
    ({ name }) => /_(\d+)$/.exec(name)?.[1] ?? null,
  );
  const proved = isProved(userId, [
    row.querySelector(gradingList.rowCheckbox)?.getAttribute('value') ?? null,
    idInLink(name?.querySelector(anyPage.userLink)),
    idAfter('gradeattempt_', row.querySelector(gradingList.rowAttempt)?.getAttribute('name')),
    ...boxes,
  ]);
  const idNumber = lineOf(cellClassed(cells, 'idnumber'));
  return whoseOf({ name: lineOf(name, gradingList.menus), userId, idNumber }, proved);
}

function attemptInRow(row: Element): number | null {
  const value = row.querySelector(gradingList.rowAttempt)?.getAttribute('value') ?? '';
  return /^\d+$/.test(value) ? Number(value) + 1 : null;
}

/**
 * The learners' rows of the grading list's table, in page order.
 *
 * @returns `filled`: rows with anything in them, learner or not; `null` when the columns cannot be told
 */
export function gradingRows(
  table: Element,
): { columns: Columns; filled: number; rows: GradingRow[] } | null {
  const columns = columnsOf(table);
  if (!columns) return null;
  const filled = bodyRows(table).filter(
    (row) => rowLearner(row) !== null || cellsOf(row).some((cell) => lineOf(cell)),
  );
  const rows = filled
    .map((row) => ({ row, cells: cellsOf(row) }))
    .filter(({ row, cells }) => rowLearner(row) && cells.length === columns.width)
    .map(({ row, cells }) => ({
      row,
      cells,
      whose: whoseRow(row, cells, columns),
      attempt: attemptInRow(row),
    }));
  return { columns, filled: filled.length, rows };
}
