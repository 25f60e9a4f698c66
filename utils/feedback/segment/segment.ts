import type { Span } from '#utils/domain/span.ts';
import { isResult } from '../classify/classify.ts';
import { type HeadingFound, headingAt, isTitleLine, laterHeading } from './headings.ts';
import { codesIn, type LegendEntry, legendOf } from './legends.ts';
import { type Line, linesOf } from './lines.ts';
import type { Section, Segment } from './segment-types.ts';
import { sentencesOf } from './sentences.ts';

interface Cursor {
  section: Section | null;
  codes: Map<string, Span>;
  /** Its lines begin with what they speak of ("Texture: …"): those words are headings. */
  isLabelled: boolean;
}

const LABEL = /^\p{Lu}[\p{L} &/'-]{1,28}:(?=\s+\S)/u;

/** Three lines or more that each begin with a label are a form filled in, not sentences. */
function areLabelled(text: string, lines: Line[]): boolean {
  const labelled = lines.filter((line) => LABEL.test(text.slice(line.start, line.end)));
  return labelled.length >= 3 && labelled.length * 3 >= lines.length * 2;
}

/**
 * Cuts normalised text into headings, sentences, list items and legend entries, in order, without overlap. Offsets are
 * into `text`. Says nothing yet about what each does, except what the heading above it promises.
 */
export function segment(text: string): Segment[] {
  const legend = legendOf(text);
  const known = new Set(legend.map((entry) => entry.code));
  const cursor: Cursor = { section: null, codes: new Map(), isLabelled: false };
  const segments: Segment[] = [];
  const lines = linesOf(text);
  cursor.isLabelled = areLabelled(text, lines);
  for (const line of lines) {
    if (line.marker === 'plus') cursor.section = 'praise';
    if (line.marker === 'minus') cursor.section = 'action';
    if (line.afterGap && line.marker === 'none' && segments.at(-1)?.kind === 'text')
      cursor.section = null;
    for (const piece of outsideLegend(text, line, legend)) {
      segments.push(...segmentsOf(text, piece, line, cursor, known));
    }
  }
  return [...segments, ...legendSegments(legend, cursor.codes)].sort((a, b) => a.start - b.start);
}

function segmentsOf(
  text: string,
  piece: Span,
  line: Line,
  cursor: Cursor,
  known: Set<string>,
): Segment[] {
  const bullet = line.marker !== 'none';
  if (
    isTitleLine(text.slice(piece.start, piece.end)) &&
    !headingAt(text, piece) &&
    laterHeading(text, piece) < 0
  ) {
    return [{ ...piece, kind: 'heading', section: 'neutral', bullet }];
  }
  const out: Segment[] = [];
  for (const sentence of sentencesOf(text, piece)) {
    const codes = known.size > 0 ? codesIn(text, sentence, known) : null;
    if (codes) {
      for (const [code, place] of codes) cursor.codes.set(code, place);
      out.push({ ...sentence, kind: 'codes', section: null, bullet });
    } else out.push(...splitHeadings(text, sentence, bullet, cursor));
  }
  return out;
}

/** A greeting, or a bare mark, with a sentence behind it that is a point of its own. */
const OPENINGS =
  /^(?:(?:hi|hiya|hello|hey|dear)\b(?: (?:there|all|everyone|[a-zà-ž][a-zà-ž'-]+))?[ ]*[,!-]\s*(?=[a-zà-ž])|\d{1,3} ?\/ ?\d{1,3}(?: marks?)?[ ,:-]+(?!from|for|on|in|overall|so|and)(?=[a-zà-ž][a-zà-ž]))/i;

/** Takes headings off the front of a sentence, and cuts it where another begins further on. */
function splitHeadings(text: string, sentence: Span, bullet: boolean, cursor: Cursor): Segment[] {
  const out: Segment[] = [];
  const opening = OPENINGS.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0;
  if (opening > 0) {
    out.push({
      ...trimmed(text, sentence.start, sentence.start + opening),
      kind: 'text',
      section: null,
      bullet,
    });
  }
  let rest = trimmed(text, sentence.start + opening, sentence.end);
  while (rest.start < rest.end) {
    const heading = headingAt(text, rest) ?? (cursor.isLabelled ? labelAt(text, rest) : null);
    if (heading && heading.end < rest.end && isResultLine(text, heading, rest)) {
      out.push({ ...rest, kind: 'text', section: 'grade', bullet });
      break;
    }
    if (heading) {
      cursor.section = heading.section === 'neutral' ? null : heading.section;
      out.push({
        start: rest.start,
        end: heading.end,
        kind: 'heading',
        section: heading.section,
        bullet,
      });
      rest = trimmed(text, heading.end, rest.end);
      continue;
    }
    const later = laterHeading(text, rest);
    const end = later < 0 ? rest.end : later;
    const own = trimmed(text, rest.start, end);
    if (own.end > own.start) out.push({ ...own, kind: 'text', section: cursor.section, bullet });
    rest = trimmed(text, end, rest.end);
  }
  return out;
}

function labelAt(text: string, rest: Span): HeadingFound | null {
  const label = LABEL.exec(text.slice(rest.start, rest.end));
  const startsLine = rest.start === 0 || /\n\W{0,4}$/.test(text.slice(0, rest.start));
  return label && startsLine ? { end: rest.start + label[0].length, section: 'neutral' } : null;
}

/** "Overall grade: Merit" is one thing said. Other headings keep apart what stands behind them. */
function isResultLine(text: string, heading: HeadingFound, rest: Span): boolean {
  if (heading.section === 'grade') return true;
  return (
    ['neutral', 'action'].includes(heading.section) &&
    isResult(text.slice(heading.end, rest.end).trim())
  );
}

/** The parts of a line that are not legend; the brackets and codes around entries go with the legend. */
function outsideLegend(text: string, line: Span, legend: LegendEntry[]): Span[] {
  const inside = legend.filter((entry) => entry.start >= line.start && entry.end <= line.end);
  const parts: Span[] = [];
  let from = line.start;
  for (const entry of inside) {
    const opening = /[(\s;,|]*\S{1,3}\s*=\s*$/.exec(text.slice(from, entry.start))?.[0].length ?? 0;
    parts.push(trimmed(text, from, entry.start - opening));
    from = entry.end;
  }
  parts.push(trimmed(text, from, line.end));
  return parts.filter((part) => /[\p{L}\p{N}👍👏🎉🌟⭐❤]/u.test(text.slice(part.start, part.end)));
}

/** A meaning counts where its code is used; with no code used anywhere, all of them do. */
function legendSegments(legend: LegendEntry[], used: Map<string, Span>): Segment[] {
  return legend.map(({ start, end, code }) => {
    const place = used.get(code);
    const counts = used.size === 0 || place !== undefined;
    const section = counts ? 'action' : 'neutral';
    const base: Segment = { start, end, kind: counts ? 'text' : 'legend', section, bullet: true };
    return place ? { ...base, alsoAt: place } : base;
  });
}

function trimmed(text: string, start: number, end: number): Span {
  const raw = text.slice(start, end);
  const first = start + (raw.length - raw.trimStart().length);
  return {
    start: Math.min(first, end),
    end: Math.max(Math.min(first, end), start + raw.trimEnd().length),
  };
}
