import Papa from 'papaparse';
import type { Profile } from './profile.ts';

/**
 * The file's bytes: RFC 4180 with CRLF after every record (the last too, as Excel writes it), every cell quoted,
 * UTF-8, with a byte order mark if the profile says so. Cells must already be safe (`rowOf`).
 */
export function toCsv(
  columns: string[],
  rows: string[][],
  profile: Pick<Profile, 'bom' | 'delimiter'>,
): Uint8Array<ArrayBuffer> {
  const text = Papa.unparse([columns, ...rows], {
    // Quoting all of them keeps blanks at the ends, and a heading `ID` from being taken for a SYLK file.
    quotes: true,
    delimiter: profile.delimiter,
    newline: '\r\n',
    // Done before, by the profile's own guard.
    escapeFormulae: false,
  });
  return new TextEncoder().encode(`${profile.bom ? '\uFEFF' : ''}${text}\r\n`);
}
