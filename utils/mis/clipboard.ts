import { delimitedLines } from './csv.ts';
import type { Profile } from './profile.ts';
import { withApostrophe } from './safe-cell.ts';

/** As many rows as become text in a few milliseconds. */
const PIECE = 250;

/** `clipboardText`, some rows at a time, so that whoever makes very much of it can pause. */
export function* clipboardPieces(
  columns: string[],
  rows: string[][],
  { guard }: Pick<Profile, 'guard'>,
): Generator<string> {
  const lines = (records: string[][]) =>
    delimitedLines(records, { format: 'tsv', delimiter: '\t' });
  yield lines([columns]);
  for (let at = 0; at < rows.length; at += PIECE) {
    const some = rows.slice(at, at + PIECE);
    yield lines(guard === 'none' ? some.map((cells) => cells.map(withApostrophe)) : some);
  }
}

/**
 * Headings and rows as plain text for the clipboard, with tabs between the cells: a spreadsheet or a grid takes it apart again.
 * A workbook's cells need no guard in their file, pasted ones do.
 */
export const clipboardText = (
  columns: string[],
  rows: string[][],
  profile: Pick<Profile, 'guard'>,
): string => [...clipboardPieces(columns, rows, profile)].join('');
