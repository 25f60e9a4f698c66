import type { Span } from '#utils/domain/span.ts';

/** One meaning of a code ("B = shorter paragraphs") and where it stands. */
export interface LegendEntry extends Span {
  code: string;
}

const CODE = '[A-Z]{1,2}\\d?|[ivx]{1,4}|\\d{1,2}|[A-Z]\\d{1,2}';
const ENTRY = new RegExp(
  `(?<=^|[\\s(;,.|])(${CODE})\\s*=\\s*([^\\s=;|][^=;|\\n]*?)(?=\\s*(?:[;|)\\n]|[,.]\\s*(?:${CODE})\\s*=|\\s(?:${CODE})\\s*=|$))`,
  'g',
);
const USED = new RegExp(
  `^(?:(?:feedback|codes?|comments?|targets?|para(?:graph)?s? ?\\d*|page \\d+|q\\d+)\\s*[:-]?\\s*)?((?:${CODE})(?:\\s*(?:,|and|&|\\+|/|\\s)\\s*(?:${CODE}))*)\\s*[.;]?$`,
  'i',
);

/** The legend of a coded feedback: two or more entries `code = meaning`. Empty when the text has none. */
export function legendOf(text: string): LegendEntry[] {
  const entries = [...text.matchAll(ENTRY)].map((match) => {
    const meaning = match[2] ?? '';
    const end = match.index + match[0].length;
    return { start: end - meaning.length, end, code: match[1] ?? '' };
  });
  return entries.length >= 2 ? entries : [];
}

/** The codes that a piece consists of ("Feedback: ii, iv, C."), with their places; `null` when it is something else. */
export function codesIn(
  text: string,
  { start, end }: Span,
  known: Set<string>,
): Map<string, Span> | null {
  const piece = text.slice(start, end);
  const found = USED.exec(piece);
  if (!found?.[1]) return null;
  const from = start + piece.lastIndexOf(found[1]);
  const used = new Map<string, Span>();
  for (const token of found[1].matchAll(/[A-Za-z\d]+/g)) {
    if (token[0].toLowerCase() === 'and') continue;
    if (!known.has(token[0])) return null;
    used.set(token[0], { start: from + token.index, end: from + token.index + token[0].length });
  }
  return used;
}
