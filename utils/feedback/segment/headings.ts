import type { Span } from '#utils/domain/span.ts';
import { type HeadingRow, headings } from '../rules/headings.ts';
import type { Section } from './segment-types.ts';

/** A heading at the start of a piece of text: where it ends, with its colon or dash, and what it promises. */
export interface HeadingFound {
  end: number;
  section: Section;
}

const rowPatterns = headings.map((row: HeadingRow) => ({
  row,
  // A heading is followed by a colon or a spaced dash, or has the line to itself.
  pattern: new RegExp(
    `^(?:${row.pattern})(?:\\s*[:=]+-?|\\s+-(?=\\s|$)|-(?=\\s|$)|\\s*\\.{2,}|\\s*$)`,
    'i',
  ),
}));

/** These capitals are headings even without a colon. */
const BARE = /^(?:(WWW)|(EBI|NS))(?:\s*[:=.-]+(?=\s|$|\p{L})|(?=\s))/u;
const BARE_LATER = /(?<=[\s.,;])(?:(?:WWW|EBI)(?=\s)|(?:NS|LR\d?)(?=\s*[:=]|\s+-\s))/u;
const LATER = new RegExp(
  `(?<=[\\s.,;])(?:${headings.map((row) => row.pattern).join('|')})(?=\\s*:)`,
  'gi',
);

const SCORE_HEADING =
  /^(?!.*\b(?:by|before|on|due|for|until|at)\b)(?:[a-zà-ž][a-zà-ž&/'-]*(?: [a-zà-ž&/'-]+){0,4}?)\s*[:-]?\s*\(?(\d{1,3})(?:\.\d)?\s*(?:\/|out of)\s*(\d{1,3})\)?(?: marks?)?\s*[.:;-]?$/i;
const NOT_A_TOPIC =
  /^(?:total|overall|mark|score|grade|final|result|you (?:got|scored)|scored?|well done|good|great|excellent)/i;
const OWN_LINE =
  /^(?:(?:task|unit|question|section|part|q|criteri(?:on|a)|assignment|learning (?:outcome|aim)|lo|ac|p|m|d)\s*[A-Z]?\d{0,2}(?:\.\d{1,2})?(?:\s*[-–]\s*[a-zà-ž ]{2,40})?|[a-zà-ž\d][a-zà-ž\d &/,'()-]{1,50}):$|^(?:task|unit|question|section|part|criterion|q|p|m|d|ac|lo)\s*[A-Z]?\d{1,2}(?:\.\d{1,2})?$/i;

/** Finds a known heading at the start of `[start, end)`; `null` where there is none. */
export function headingAt(text: string, { start, end }: Span): HeadingFound | null {
  const piece = text.slice(start, end);
  if (/^STAR\b/.test(piece)) return null; // the interview method, not the praise
  const bare = BARE.exec(piece);
  if (bare) return { end: start + bare[0].length, section: bare[1] ? 'praise' : 'action' };
  for (const { row, pattern } of rowPatterns) {
    const found = pattern.exec(piece);
    if (found) return { end: start + found[0].length, section: row.section };
  }
  if (isScoredTopic(piece)) return { end, section: 'neutral' };
  return null;
}

/** Whether a piece is nothing but a heading that teachers use, with its colon or dash: of 524 such units of the training texts 523 are headings. */
export const isHeadingAlone = (piece: string): boolean =>
  /[:=-]\s*$/.test(piece) &&
  headingAt(piece, { start: 0, end: piece.length })?.end === piece.length;

/** "Research: 3/5." names a criterion and its marks; "Sign it by 14/12" does not. */
function isScoredTopic(piece: string): boolean {
  const score = SCORE_HEADING.exec(piece);
  return score !== null && Number(score[1]) <= Number(score[2]) && !NOT_A_TOPIC.test(piece);
}

/** A whole line that is a title ("Task 2:", "Planning:") though not one we know. */
export const isTitleLine = (line: string): boolean => OWN_LINE.test(line);

/** Where, after its start, a heading in capitals, or one with a capital and a colon, begins inside the piece; `-1` when nowhere. */
export function laterHeading(text: string, { start, end }: Span): number {
  const piece = text.slice(start, end);
  const bare = BARE_LATER.exec(piece)?.index ?? -1;
  if (bare > 0) return start + bare;
  if (!piece.includes(':')) return -1;
  for (const found of piece.matchAll(LATER)) {
    if (found.index > 0 && /^\p{Lu}/u.test(found[0])) return start + found.index;
  }
  return -1;
}
