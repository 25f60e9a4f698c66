import { holdsMedia } from '../media.ts';
import { cellsOf, childrenTagged, lineOf } from './dom.ts';
import { commentNoise, gradingList } from './selectors.ts';

/** Which columns are whose, by what their header cells carry. */
export interface Columns {
  /** Feedback plugins: comments, annotated PDF, files, others. */
  feedback: number[];
  /** Anonymous unless the page shows that it is not: there is a column of names and none of participant numbers. */
  anonymous: boolean;
  /** The column of names, or -1. */
  name: number;
  /** The column of what became of the work, or -1. */
  status: number;
  /** The column of "Participant 50", or -1. */
  participant: number;
  /** The viewer has folded a feedback column away: its cells are empty whatever was written. */
  folded: boolean;
  /** A row of another width has its cells under the wrong headers. */
  width: number;
}

/** Tells the columns by the sorting and hiding links in their headers; `null` when the two anchors are not there. */
export function columnsOf(table: Element): Columns | null {
  const heads = cellsOf(childrenTagged(childrenTagged(table, 'THEAD')[0], 'TR')[0]);
  const at = (selector: string) => heads.findIndex((head) => head.querySelector(selector));
  const marked = at(gradingList.markedColumn);
  const final = at(gradingList.finalGradeColumn);
  if (marked === -1 || final === -1) return null;
  const feedback = heads.map((_, index) => index).slice(marked + 1, final);
  const folded = feedback.some((index) => heads[index]?.querySelector(gradingList.foldedColumn));
  const participant = at(gradingList.anonymousColumn);
  const name = at(gradingList.nameColumn);
  const anonymous = participant !== -1 || name === -1;
  const status = at(gradingList.statusColumn);
  return { feedback, anonymous, name, status, participant, folded, width: heads.length };
}

/**
 * The column of comments has no mark of its own. A quick-grading box or a link to a cut comment tells it in any row;
 * else it is the only feedback column with text or a recording that is not files or another plugin's.
 *
 * @returns its index, `null` when no column holds comments, `undefined` when it cannot be told
 */
export function commentColumn(rows: Element[][], candidates: number[]): number | null | undefined {
  const sure = `${gradingList.quickComment}, ${gradingList.cutSign}`;
  const has = (column: number, selector: string) =>
    rows.some((row) => row[column]?.querySelector(selector));
  const certain = candidates.find((column) => has(column, sure));
  if (certain !== undefined) return certain;
  const isFilled = (cell: Element | undefined) =>
    cell !== undefined && (lineOf(cell, commentNoise) !== null || holdsMedia(cell));
  const written = candidates.filter(
    (column) => !has(column, gradingList.otherPlugin) && rows.some((row) => isFilled(row[column])),
  );
  return written.length > 1 ? undefined : (written[0] ?? null);
}
