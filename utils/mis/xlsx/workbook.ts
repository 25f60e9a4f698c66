import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { FileWriter } from '../file-writer.ts';
import type { Profile } from '../profile.ts';
import { SHEET_END, sheetHead, workbookParts } from './parts.ts';
import { headingRow, rowWriter, widthsOf } from './sheet-rows.ts';

/** Widths are made for the first rows; a file of thousands looks no different. */
const LOOKED_AT = 300;
/** Same rows, same bytes: the package carries no time. */
const NO_TIME = new Date(1980, 0, 1);
/** Of 9. More makes a file of 100,000 rows hardly smaller, and twice as slow. */
const LEVEL = 4;

const asOwned = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/**
 * Writes a workbook of one sheet, in pieces: days and numbers as such, everything else as text, the heading row frozen. Nothing
 * in it is a formula. What is written so far is packed at once, so no whole sheet is ever held as text.
 */
export function workbookWriter(profile: Profile): FileWriter {
  const headings = profile.columns.map(({ heading }) => heading);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    chunks.push(asOwned(bytes));
  });
  const begin = (name: string): ZipDeflate => {
    const part = new ZipDeflate(name, { level: LEVEL });
    part.mtime = NO_TIME;
    zip.add(part);
    return part;
  };
  for (const [name, xml] of Object.entries(workbookParts(profile)))
    begin(name).push(strToU8(xml), true);
  const rowsAsXml = rowWriter(profile);
  let sheet: ZipDeflate | null = null;
  let written = 1;
  const started = (rows: string[][]): ZipDeflate => {
    if (sheet) return sheet;
    sheet = begin('xl/worksheets/sheet1.xml');
    const widths = widthsOf(headings, rows.slice(0, LOOKED_AT));
    sheet.push(strToU8(sheetHead(widths) + headingRow(headings)));
    return sheet;
  };
  return {
    add(rows) {
      started(rows).push(strToU8(rowsAsXml(rows, written)));
      written += rows.length;
    },
    end() {
      started([]).push(strToU8(SHEET_END), true);
      zip.end();
      return chunks;
    },
  };
}
