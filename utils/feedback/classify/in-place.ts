import type { Span } from '#utils/domain/span.ts';
import { sensesOf } from '../model/lexicon.ts';
import { tokensOf } from '../model/tokens.ts';
import { narrow } from '../narrow.ts';
import { headingAt, isTitleLine } from '../segment/headings.ts';
import type { Section } from '../segment/segment-types.ts';
import { classify, signsOf, type Verdict } from './classify.ts';
import type { PieceInPlace } from './features.ts';
import type { Readings } from './reading.ts';
import { leaningOf, moodsOf } from './word-features.ts';

/** What the headings and marks so far promise about what follows. */
interface Cursor {
  section: Section | null;
  heading: string;
}

const HEADING = {
  sensitive: false,
  actionable: false,
  confidence: 0.95,
  label: 'heading',
} as const;

/** No sentence of a teacher is longer; only so much of a piece is read. */
const LONGEST = 1200;

/** A piece with its section known. */
export interface Placed {
  piece: PieceInPlace;
  section: Section | null;
}

/**
 * Goes over the pieces of a text in order and shows each, with its surroundings, to `isHeading`; what that calls a heading counts for the
 * pieces under it.
 */
export function inPlace(
  text: string,
  spans: Span[],
  isHeading: (piece: PieceInPlace, index: number) => boolean,
  readings: Readings = new Map(),
): Placed[] {
  const cursor: Cursor = { section: null, heading: '' };
  const words = spans.map(({ start, end }) =>
    narrow(text.slice(start, Math.min(end, start + LONGEST))),
  );
  const senses = words.map((own) => sensesOf(tokensOf(own)));
  const leanings = senses.map(leaningOf);
  const alone = words.map((own) => classify(own, null, readings));
  const all = alone.map((verdict, at) => ({ verdict, leaning: leanings[at] ?? leaningOf([]) }));
  const moods = moodsOf(all);
  const gaps = [...spans, null].map((span, index) =>
    text.slice(spans[index - 1]?.end ?? 0, span?.start),
  );
  const neighbour = (index: number) => {
    const [own, one] = [words[index], all[index]];
    return own !== undefined && one ? { words: own, ...one } : null;
  };
  return spans.map((span, index) => {
    const own = words[index] ?? '';
    const [before = '', after = ''] = [gaps[index], gaps[index + 1]];
    moveTo(cursor, before, index > 0);
    const found = headingAt(text, span);
    const isWhole = found !== null && found.end === span.end;
    const ownLine =
      (index === 0 || before.includes('\n')) &&
      (index === spans.length - 1 || after.includes('\n'));
    const verdict: Verdict =
      isWhole || (ownLine && isTitleLine(own))
        ? { ...HEADING, why: ['heading'] }
        : cursor.section
          ? classify(own, cursor.section, readings)
          : (alone[index] ?? classify(own, null, readings));
    const piece: PieceInPlace = {
      words: own,
      verdict,
      senses: senses[index] ?? [],
      leaning: leanings[index] ?? leaningOf([]),
      signs: signsOf(own, readings),
      section: cursor.section,
      heading: cursor.heading,
      bullet: /[^\s.,;:|]/u.test(before),
      ownLine,
      before: markOf(before),
      after: markOf(after),
      index,
      count: spans.length,
      previous: neighbour(index - 1),
      next: neighbour(index + 1),
      mood: moods[index] ?? 'none',
    };
    const section = cursor.section;
    if (isHeading(piece, index)) {
      cursor.section = isWhole && found.section !== 'neutral' ? found.section : null;
      cursor.heading = own
        .toLowerCase()
        .replace(/[^\p{L} ]+/gu, '')
        .trim()
        .slice(0, 24);
    }
    return { piece, section };
  });
}

/** An empty line ends a section, unless the list goes on; plus and minus signs are sections of their own. */
function moveTo(cursor: Cursor, before: string, hasText: boolean): void {
  const mark = before.trim();
  if (/^[+✓✔✅👍⭐🌟]\uFE0F?$/u.test(mark)) cursor.section = 'praise';
  else if (/^[✗✘❌✖]\uFE0F?$/u.test(mark)) cursor.section = 'action';
  else if (hasText && mark === '' && /\n\s*\n/.test(before) && cursor.heading !== '')
    cursor.heading = `~${cursor.heading.replace(/^~+/, '')}`;
}

/** The marks between two pieces, with the kind of gap: figures as 0, letters as a. */
function markOf(between: string): string {
  const gap = /\n\s*\n/.test(between)
    ? 'blank'
    : between.includes('\n')
      ? 'line'
      : between === ''
        ? 'none'
        : 'space';
  const mark = between
    .trim()
    .slice(0, 4)
    .replace(/\p{Nd}+/gu, '0')
    .replace(/\p{L}+/gu, 'a');
  return `${gap} ${mark}`;
}
