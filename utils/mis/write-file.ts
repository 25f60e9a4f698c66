import type { FileWriter } from './file-writer.ts';
import type { Profile } from './profile.ts';
import { textFileWriter } from './text-file.ts';
import { workbookWriter } from './xlsx/workbook.ts';

/** A writer for the profile's own format. */
export const fileWriter = (profile: Profile): FileWriter =>
  profile.format === 'xlsx' ? workbookWriter(profile) : textFileWriter(profile);

/** One array of bytes out of pieces. */
export function joined(pieces: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A whole file at once: for a few rows, and for tests. */
export function fileOf(profile: Profile, rows: string[][]): Uint8Array<ArrayBuffer> {
  const writer = fileWriter(profile);
  writer.add(rows);
  return joined(writer.end());
}
