import type { Span } from '#utils/domain/span.ts';

/** What stands before a token: nothing, a space, more than one (or a tab), a line end, an empty line, the start of the text. */
export type Gap = 'none' | 'space' | 'wide' | 'line' | 'blank' | 'start';

/** A word, a number, or a run of one mark. Offsets are into the normalised text. */
export interface Token extends Span {
  /** In small letters, figures as `0`. */
  word: string;
  shape: 'Xx' | 'XX' | 'X' | 'x' | '0' | 'X0' | 'mark';
  gap: Gap;
}

const LONGEST_WORD = 24;
const TOKEN = /[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*\p{Nd}*|\p{Nd}+|(\P{White_Space})\1*\uFE0F?/gu;

/** Cuts normalised text into words, numbers and marks. Everything but white space is in exactly one token. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const found of text.matchAll(TOKEN)) {
    const raw = found[0];
    const gap = gapOf(text.slice(from, found.index), from === 0);
    from = found.index + raw.length;
    const isMark = found[1] !== undefined;
    const small = raw.slice(0, LONGEST_WORD).toLowerCase();
    const word = mayHoldFigures(raw) ? small.replace(/\p{Nd}/gu, '0') : small;
    tokens.push({
      start: found.index,
      end: from,
      word,
      gap,
      shape: isMark ? 'mark' : shapeOf(raw),
    });
  }
  return tokens;
}

function gapOf(between: string, isFirst: boolean): Gap {
  if (isFirst) return 'start';
  if (between === '') return 'none';
  const line = between.indexOf('\n');
  if (line >= 0) return between.includes('\n', line + 1) ? 'blank' : 'line';
  return between.length > 1 || between === '\t' ? 'wide' : 'space';
}

const isBetween = (code: number, first: number, last: number): boolean =>
  code >= first && code <= last;

/** Figures stand at the end of a word, never inside it: behind a plain small letter there are none. */
const mayHoldFigures = (raw: string): boolean =>
  !isBetween(raw.charCodeAt(raw.length - 1), 97, 122);

function shapeOf(raw: string): Token['shape'] {
  if (isBetween(raw.charCodeAt(0), 97, 122)) return 'x';
  if (/^\p{Nd}/u.test(raw)) return '0';
  if (/^\p{Lu}{1,3}\p{Nd}/u.test(raw)) return 'X0';
  if (!/^\p{Lu}/u.test(raw)) return 'x';
  if (raw.length === 1) return 'X';
  return /^\p{Lu}+$/u.test(raw) ? 'XX' : 'Xx';
}
