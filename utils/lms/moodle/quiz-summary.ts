import { quiz } from './activity-selectors.ts';
import { bodyRows, cellsOf, lineOf } from './dom.ts';
import { type Said, saidIn } from './said.ts';
import { anyPage } from './selectors.ts';

const BLOCK = 'p, div, ul, ol, table, blockquote, h3, h4, h5';
const answerOf = (row: Element | undefined): Element | undefined => cellsOf(row).at(-1);

/** A grade in numbers: two of them, the smaller out of the larger, in whichever order the language has them. */
function numbersOf(cell: Element | null | undefined): string | null {
  const found = lineOf(cell)?.match(/-?\d+(?:[.,]\d+)*/g) ?? [];
  const [one, other] = found;
  if (!one || !other) return null;
  const isFirst =
    Number.parseFloat(one.replace(',', '.')) <= Number.parseFloat(other.replace(',', '.'));
  return isFirst ? `${one} / ${other}` : `${other} / ${one}`;
}

/** Moodle prints the grade that was reached in bold, and nothing else in the table. */
const gradeRow = (rows: Element[]): number =>
  rows.findLastIndex((row) =>
    /\d/.test(answerOf(row)?.querySelector(':scope > b')?.textContent ?? ''),
  );

export const gradeIn = (summary: Element): string | null => {
  const rows = bodyRows(summary);
  return numbersOf(answerOf(rows[gradeRow(rows)]));
};

/**
 * Overall feedback is the last row, when there is any; labels are translated. It is known by its paragraphs, or by
 * following the grade: "not graded yet" in a last row follows none.
 */
export function overallIn(summary: Element): Said {
  const rows = bodyRows(summary);
  const last = answerOf(rows.at(-1));
  const isBehindGrade = rows.length > 1 && gradeRow(rows) === rows.length - 2;
  const isFeedback =
    last && !last.querySelector(anyPage.userLink) && gradeRow(rows) !== rows.length - 1;
  const isSure = isFeedback && (last.querySelector(BLOCK) !== null || isBehindGrade);
  return isSure ? saidIn(last) : { text: '', media: [] };
}

/** The attempt, from the only number in the table's caption. */
export function attemptIn(summary: Element): number | null {
  const numbers = lineOf(summary.querySelector(quiz.caption))?.match(/\d+/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
}
