import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair, SavedAnswer } from '../scrub/make-pair.ts';

/** Pages that people kept with `npm run page:add`: on their own machine alone, never in version control. */
export const ownPages = join(import.meta.dirname, '../pages');

/** A kept page: what it is, and what it was read as when a person approved of it. */
export interface OwnPage {
  name: string;
  html: string;
  url: string;
  answers: SavedAnswer[];
  expected: unknown;
}

const textIn = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

/** Every kept page; none where nobody has kept any. */
export function openOwnPages(): OwnPage[] {
  if (!existsSync(ownPages)) return [];
  return readdirSync(ownPages)
    .filter((name) => existsSync(join(ownPages, name, 'expected.json')))
    .map((name) => {
      const folder = join(ownPages, name);
      const { url, answers, reading } = JSON.parse(textIn(folder, 'expected.json'));
      return { name, html: textIn(folder, 'page.html'), url, answers, expected: reading };
    });
}

/** Writes a page as a pair, with a note about it. What was replaced is not written anywhere. */
export function writePair(folder: string, { html, url, answers, reading, report }: Pair): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), html);
  const expected = { url: url.href, answers, reading };
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  const about = `# ${reading.pageKind ?? 'A page'}\n\nSaved and scrubbed by npm run page:add. Read by:\n\n${report}\n`;
  writeFileSync(join(folder, 'about.md'), about);
}
