import { delimitedLines } from './csv.ts';
import type { Profile } from './profile.ts';
import { withApostrophe } from './safe-cell.ts';

/**
 * Headings and rows as plain text for the clipboard, with tabs between the cells: a spreadsheet or a grid takes it apart again.
 * A workbook's cells need no guard in their file, pasted ones do.
 */
export function clipboardText(
  columns: string[],
  rows: string[][],
  { guard }: Pick<Profile, 'guard'>,
): string {
  const safe = guard === 'none' ? rows.map((cells) => cells.map(withApostrophe)) : rows;
  return delimitedLines([columns, ...safe], { format: 'tsv', delimiter: '\t' });
}
