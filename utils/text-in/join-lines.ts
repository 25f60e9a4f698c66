import { isItem, isLoneMarker } from './markers.ts';
import { mendWord, wordsIn } from './split-words.ts';

/** A line at least this long, with no full stop and a small letter after it, was broken and not ended. */
const LONG_LINE = 55;
/** How wide the lines of one paragraph may be for its line ends to mean nothing. */
const [NARROWEST, WIDEST] = [40, 140];
/** More rounds than text needs; text that is not at rest by then is left as it was. */
const ROUNDS = 6;

/** Words that no line ends with unless it goes on. */
const GOES_ON = new Set(
  (
    'a about also an and are as at be because been but by can could did do does for from had has have her his if in ' +
    'into is its may might must my not of on or our should so than that the their these this those to using very was ' +
    'were when where which while who will with without would your'
  ).split(' '),
);

const SENTENCE_END = /[.!?:;…]["'’”)\]]*$/u;
const SMALL = /^["'“‘(]?\p{Ll}/u;
const WORD = /^["'“‘(]?[\p{L}\d]/u;
const LABEL = /^\p{Lu}[\p{L}\d '&/-]{0,30}:(?: |$)/u;
const PAGE_NUMBER = /^(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i;
const BROKEN_WORD = /(\p{L}+)-$/u;

const standsAlone = (line: string): boolean => PAGE_NUMBER.test(line) || isLoneMarker(line.trim());
const begins = (line: string): boolean =>
  isItem(line.trimStart()) || LABEL.test(line) || line === line.toUpperCase() || standsAlone(line);
const lastWord = (line: string): string => line.slice(line.lastIndexOf(' ') + 1).toLowerCase();
const endsSentence = (line: string): boolean => SENTENCE_END.test(line.slice(-6));
const isWordBroken = (line: string, next: string): boolean =>
  line.length > 20 && /\p{L}{2}-$/u.test(line.slice(-3)) && /^\p{Ll}{2}/u.test(next);

/** The next word would not have fitted into the line. */
function isFull(line: string, next: string, width: number): boolean {
  const word = next.slice(0, WIDEST).split(' ', 1)[0] ?? '';
  return line.length >= width * 0.8 && line.length + 1 + word.length >= width * 0.95;
}

/** Why a line goes on in the next: by its own words, or only by the look of the lines around it. */
function goesOn(lines: string[], at: number, width: number): 'surely' | 'perhaps' | null {
  const [line = '', next = ''] = [lines[at], lines[at + 1]];
  if (begins(next) || standsAlone(line)) return null;
  if (isWordBroken(line, next)) return 'surely';
  const isWrapped = width >= NARROWEST && width <= WIDEST && lines.length > 2;
  const looksFull = isWrapped && isFull(line, next, width);
  if (endsSentence(line))
    return looksFull && !isItem(line.trimStart()) && WORD.test(next) ? 'perhaps' : null;
  const isOpen = line.endsWith(',') || GOES_ON.has(lastWord(line));
  if (isOpen && line.length > 30 && WORD.test(next)) return 'surely';
  // Somebody who types without capitals starts every line small: then only a paragraph's shape counts.
  const saysSo = SMALL.test(lines[0] ?? '')
    ? looksFull && width > LONG_LINE
    : line.length >= LONG_LINE;
  if (SMALL.test(next) && (saysSo || (looksFull && !SMALL.test(lines[0] ?? '')))) return 'surely';
  return looksFull && WORD.test(next) ? 'perhaps' : null;
}

function glue(line: string, next: string, known: ReadonlySet<string>): string {
  if (!isWordBroken(line, next)) return `${line} ${next.trimStart()}`;
  const before = BROKEN_WORD.exec(line.slice(-40))?.[1] ?? '';
  const after = /^\p{L}+/u.exec(next.slice(0, 40))?.[0] ?? '';
  const word = mendWord(before, after, known);
  return line.slice(0, line.length - before.length - 1) + word + next.slice(after.length);
}

/** One run of lines without an empty one between them. What was joined stands apart from what was not. */
function joinRun(lines: string[], known: ReadonlySet<string>): string[] {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const ways = lines.slice(1).map((_, at) => goesOn(lines, at, width));
  // Without one break that is certain, lines of one length are a list of short remarks.
  const isParagraph = ways.includes('surely');
  const parts: { text: string[]; joined: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    const way = at > 0 ? ways[at - 1] : null;
    const last = parts.at(-1);
    if (last && (way === 'surely' || (way === 'perhaps' && isParagraph))) {
      const end = last.text.pop() ?? '';
      last.text.push(glue(end, line, known));
      last.joined = true;
    } else parts.push({ text: [line], joined: false });
  }
  return parts.flatMap(({ text, joined }, at) => {
    const whole = text.join('');
    const isApart = at > 0 && (joined || parts[at - 1]?.joined) && !isItem(whole.trimStart());
    return isApart ? ['', whole] : [whole];
  });
}

function joinOnce(lines: string[], known: ReadonlySet<string>): string[] {
  const out: string[] = [];
  let run: string[] = [];
  const close = () => {
    out.push(...joinRun(run, known));
    run = [];
  };
  for (const line of lines) {
    if (line !== '') run.push(line);
    else {
      close();
      out.push('');
    }
  }
  close();
  return out;
}

const isSame = (some: string[], others: string[]): boolean =>
  some.length === others.length && some.every((line, at) => line === others[at]);

/**
 * Lines that were broken to fit a page, made into paragraphs again. List items, headings, labels, page numbers, short
 * lines and empty lines stay as they are; a word broken by a hyphen is mended where that is certain.
 *
 * @param lines without spaces at their ends; the empty ones are ''
 */
export function joinLines(lines: string[]): string[] {
  const known = wordsIn(lines.join('\n'));
  let now = lines;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = joinOnce(now, known);
    if (isSame(next, now)) return next;
    now = next;
  }
  return lines;
}
