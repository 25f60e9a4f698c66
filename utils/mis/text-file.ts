import { delimitedLines } from './csv.ts';
import { encoded, writable } from './encoding.ts';
import type { FileWriter } from './file-writer.ts';
import type { Profile } from './profile.ts';

/** Writes a CSV or tab-separated file, its headings first, in the profile's encoding. */
export function textFileWriter(profile: Profile): FileWriter {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const put = (text: string) => chunks.push(encoded(text, profile.encoding));
  if (profile.bom && profile.encoding !== 'windows-1252') put('\uFEFF');
  const headings = profile.columns.map(({ heading }) => writable(heading, profile.encoding));
  put(delimitedLines([headings], profile));
  return {
    add: (rows) => put(delimitedLines(rows, profile)),
    end: () => chunks,
  };
}
