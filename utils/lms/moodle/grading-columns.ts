import { holdsMedia } from '../media.ts';
import { cellsOf, childrenTagged, lineOf } from './dom.ts';
import { gradingList } from './grading-list-selectors.ts';
import { commentNoise } from './selectors.ts';

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
  const feedback = heads
    .map((_, index) => index)
    .slice(marked + 1, final)
    .filter((index) => !heads[index]?.querySelector(gradingList.outcomesColumn));
  const folded = feedback.some((index) => heads[index]?.querySelector(gradingList.foldedColumn));
  const participant = at(gradingList.anonymousColumn);
  const name = at(gradingList.nameColumn);
  const anonymous = participant !== -1 || name === -1;
  const status = at(gradingList.statusColumn);
  return { feedback, anonymous, name, status, participant, folded, width: heads.length };
}

/** Which of the feedback columns hold words. */
export interface WordColumns {
  /** The comments, by Moodle's or another plugin; `null` = no column has any, `undefined` = it cannot be told. */
  comment: number | null | undefined;
  /** There are words in others, which are not read. */
  hasOthers: boolean;
}

/**
 * The column of comments has no mark of its own. A quick-grading box or a link to a cut comment tells it in any row;
 * else it is the only feedback column with words. Files are none, nor is what stands around a recording, unless no
 * other column has any.
 */
export function wordColumns(rows: Element[][], candidates: number[]): WordColumns {
  const has = (column: number, selector: string) =>
    rows.some((row) => row[column]?.querySelector(selector));
  const open = candidates.filter((column) => !has(column, gradingList.files));
  const isFilled = (cell: Element) =>
    lineOf(cell, commentNoise) !== null || cell.querySelector(gradingList.quickBox) !== null;
  const filled = (isSpoken: boolean) =>
    open.filter((column) =>
      rows.some((row) => {
        const cell = row[column];
        return cell && (isSpoken ? holdsMedia(cell) : isFilled(cell) && !holdsMedia(cell));
      }),
    );
  const written = filled(false);
  const [only = null, ...more] = written.length > 0 ? written : filled(true);
  const sure = `${gradingList.quickComment}, ${gradingList.cutSign}`;
  const certain = candidates.find((column) => has(column, sure));
  const comment = certain ?? (more.length > 0 ? undefined : only);
  return { comment, hasOthers: written.some((column) => column !== comment) };
}
