import { startsFormula } from '#utils/domain/formula.ts';
import { kindOf } from '../field-kinds.ts';
import type { Column, Profile } from '../profile.ts';
import { excelDay } from '../written-days.ts';
import { LOOK } from './parts.ts';
import { xmlText } from './xml-text.ts';

type Draw = (text: string, place: string) => string;

const textCell = (text: string, place: string, look: number): string =>
  `<c r="${place}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;

/** A cell of text: whatever it says, a workbook never runs it; marked when it would be once somebody edits it. */
const asText: Draw = (text, place) =>
  textCell(text, place, startsFormula(text) ? LOOK.quoted : LOOK.text);

/** Only what a number's cell gives back as it was. */
const asNumber: Draw = (text, place) =>
  /^(0|[1-9]\d{0,14})(\.\d*[1-9])?$/.test(text)
    ? `<c r="${place}" s="${LOOK.number}"><v>${text}</v></c>`
    : asText(text, place);

const asDay =
  (dates: Profile['dates']): Draw =>
  (text, place) => {
    const day = excelDay(text, dates);
    if (!day) return asText(text, place);
    return `<c r="${place}" s="${day.hasTime ? LOOK.moment : LOOK.day}"><v>${day.serial}</v></c>`;
  };

function drawOf(column: Column, dates: Profile['dates']): Draw {
  const kind = 'field' in column ? kindOf(column.field) : 'text';
  if (kind === 'number') return asNumber;
  return kind === 'text' ? asText : asDay(dates);
}

/** A column's letters: 0 is A, 26 is AA. */
export const letters = (at: number): string => {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${letters(Math.floor(at / 26) - 1)}${last}`;
};

/** The heading row of a sheet. */
export const headingRow = (columns: string[]): string =>
  `<row r="1">${columns.map((heading, at) => textCell(heading, `${letters(at)}1`, LOOK.heading)).join('')}</row>`;

/** How rows become XML: `from` counts the rows before, the heading included. Empty cells are left out. */
export function rowWriter({
  columns,
  dates,
}: Pick<Profile, 'columns' | 'dates'>): (rows: string[][], from: number) => string {
  const draws = columns.map((column) => drawOf(column, dates));
  const names = columns.map((_, at) => letters(at));
  return (rows, from) =>
    rows
      .map((cells, index) => {
        const number = from + index + 1;
        let row = `<row r="${number}">`;
        for (const [at, text] of cells.entries())
          if (text !== '') row += draws[at]?.(text, `${names[at]}${number}`) ?? '';
        return `${row}</row>`;
      })
      .join('');
}

const WIDEST = 60;
const NARROWEST = 8;

/** How wide each column is, in signs: what its heading and the longest line of these rows take, within reason. */
export const widthsOf = (columns: string[], rows: string[][]): number[] =>
  columns.map((heading, at) => {
    const lines = rows.flatMap((cells) =>
      (cells[at] ?? '').split('\n').map(({ length }) => length),
    );
    const longest = Math.max(heading.length, ...lines);
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
