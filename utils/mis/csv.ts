import Papa from 'papaparse';
import type { Profile } from './profile.ts';

type CsvProfile = Pick<Profile, 'format' | 'delimiter'>;

/**
 * Records as lines of text, CRLF after each (the last too, as Excel writes it). A CSV is RFC 4180 with every cell quoted; in
 * tab-separated text only a cell that would otherwise break it is, as spreadsheets do it. Cells must already be safe (`rowOf`).
 */
export function delimitedLines(records: string[][], { format, delimiter }: CsvProfile): string {
  if (records.length === 0) return '';
  const text = Papa.unparse(records, {
    // Quoting all of them keeps blanks at the ends, and a heading `ID` from being taken for a SYLK file.
    quotes: format !== 'tsv',
    delimiter: format === 'tsv' ? '\t' : delimiter,
    newline: '\r\n',
    // Done before, by the profile's own guard.
    escapeFormulae: false,
  });
  return `${text}\r\n`;
}
