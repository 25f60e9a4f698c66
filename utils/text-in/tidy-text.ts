import { evenCharacters } from './characters.ts';
import { joinLines } from './join-lines.ts';
import { evenBullet, isItem, isLoneMarker, isSign } from './markers.ts';

/** What was done to a text that its reader would notice. */
export type Mending = 'lines' | 'bullets';

export interface Tidied {
  text: string;
  mended: Mending[];
}

const TAB = '  ';
const DEEPEST = 6;

/** One line with single spaces; list items keep how deep they stand, in steps of two spaces. */
function evenLine(line: string, hasSigns: boolean): string {
  const wide = line.replaceAll('\t', TAB);
  const words = wide.trim().replace(/ {2,}/g, ' ');
  const item = evenBullet(words, hasSigns);
  if (!item.startsWith('- ')) return item;
  const depth = Math.min(DEEPEST, wide.length - wide.trimStart().length);
  return ' '.repeat(depth - (depth % 2)) + item;
}

/** A bullet or number on a line of its own, put before the words that follow it. */
function withLoneMarkers(lines: string[]): string[] {
  const out: string[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const isWords = line !== '' && !isItem(line.trimStart()) && !isLoneMarker(line);
    if (last !== undefined && isWords && isLoneMarker(last)) {
      out[out.length - 1] = evenBullet(`${last} ${line}`, false);
    } else out.push(line);
  }
  return out;
}

const withoutGaps = (lines: string[]): string =>
  lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();

/**
 * Plain text from anywhere, as its writer meant it: broken lines joined, bullets alike, unseen characters gone. What is
 * in doubt stays. Every letter and digit is kept, but for the "o" that Word writes for a hollow bullet.
 */
export function tidyText(raw: string): Tidied {
  const given = evenCharacters(raw).split('\n');
  const hasSigns = given.some((line) => isSign(line.trimStart()));
  const even = given.map((line) => evenLine(line, hasSigns));
  const marked = withLoneMarkers(even);
  const joined = joinLines(marked);
  const count = (lines: string[]) => lines.filter((line) => line !== '').length;
  const mended: Mending[] = [];
  if (count(joined) < count(given.map((line) => line.trim()))) mended.push('lines');
  if (even.some((line, at) => line.trimStart().startsWith('- ') && !isDashed(given[at] ?? '')))
    mended.push('bullets');
  return { text: withoutGaps(joined), mended };
}

const isDashed = (line: string): boolean => /^\s*[–—-]\s/.test(line);
