import type { Span } from '#utils/domain/span.ts';
import { hardWordsIn } from './hard-words.ts';
import { syllablesOf } from './syllables.ts';
import { wordsOf } from './words.ts';

/** How hard a text is to read, in the bands of English qualifications. Never a decimal: the measure is not that exact. */
export type ReadingBand = 'entry-2-or-below' | 'entry-3' | 'level-1' | 'level-2' | 'above-level-2';

/** What is known of how a text reads. */
export interface Reading {
  /** `null` for a text too short to say. */
  band: ReadingBand | null;
  /** A reading age in whole years, only for 100 words or more. */
  age: number | null;
  /** Words that many readers do not know, with their places; each word once. */
  hardWords: { word: string; at: Span[] }[];
  /** The longest sentence and its number of words; `null` for a text without words. */
  longestSentence: { at: Span; words: number } | null;
}

const FEWEST_WORDS = 30;
const FEWEST_WORDS_FOR_AGE = 100;
const LONG_WORD = 3;
/** SMOG counts long words in thirty sentences; a reader's age is about the grade and five years. */
const SMOG_SENTENCES = 30;
const SCHOOL_START = 5;

/** The upper end of each band as a SMOG grade, by the usual British anchors: 9-10 Entry 3, 11-12 Level 1, 13-14 Level 2. */
const BANDS: [number, ReadingBand][] = [
  [9, 'entry-2-or-below'],
  [11, 'entry-3'],
  [13, 'level-1'],
  [15, 'level-2'],
];

/** The sentences of a text: ended by a stop, a line break or a list mark. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?]+(?=\s|$)|\n+|$/g)) {
    const raw = text.slice(start, index + end.length);
    const first = start + raw.length - raw.trimStart().length;
    const last = start + raw.trimEnd().length;
    if (/[\p{L}\p{N}]/u.test(raw)) spans.push({ start: first, end: last });
    start = index + end.length;
  }
  return spans;
}

const wordsIn = (text: string, { start, end }: Span): number =>
  wordsOf(text.slice(start, end)).length;

/** How a text reads: its band and age where it is long enough to say, its hard words, its longest sentence. */
export function readingOf(text: string): Reading {
  const words = wordsOf(text);
  const sentences = sentencesOf(text);
  const longest = sentences
    .map((at) => ({ at, words: wordsIn(text, at) }))
    .reduce<Reading['longestSentence']>(
      (most, one) => (most && most.words >= one.words ? most : one),
      null,
    );
  const long = words.filter(({ text: word }) => syllablesOf(word) >= LONG_WORD).length;
  const grade = 3 + Math.sqrt((long * SMOG_SENTENCES) / Math.max(1, sentences.length));
  const byWord = Map.groupBy(hardWordsIn(text), (word) => word.text);
  return {
    band:
      words.length < FEWEST_WORDS
        ? null
        : (BANDS.find(([end]) => grade < end)?.[1] ?? 'above-level-2'),
    age: words.length < FEWEST_WORDS_FOR_AGE ? null : Math.round(grade + SCHOOL_START),
    hardWords: [...byWord].map(([word, places]) => ({
      word,
      at: places.map(({ start, end }) => ({ start, end })),
    })),
    longestSentence: longest && longest.words > 0 ? longest : null,
  };
}
