import { collegeWords } from './college-words.ts';
import { familiarWords } from './familiar-words.ts';

/** How hard a text is to read. */
export interface Reading {
  /** The reading age that it asks for, in years, from 7 to 18; `null` = too short to tell. */
  age: number | null;
  /** `easy` up to 11, which is the aim; `fine` up to 13; `hard` up to 15; then `very-hard`. */
  band: ReadingBand | null;
  /** Words that a younger reader may not know, each once, in the order of the text. */
  hardWords: { word: string; start: number; end: number }[];
  /** Words in the longest sentence. */
  longestSentence: number;
}
export type ReadingBand = 'easy' | 'fine' | 'hard' | 'very-hard';

const familiar = new Set(`${familiarWords} ${collegeWords}`.split(/\s+/));
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*/gu;
const SENTENCE = /(?<=[.!?;:]["'”’)]?)\s+|\s*\n\s*/u;
/** Below this a single word decides everything. */
const FEWEST_WORDS = 8;
const SHORT_WORD = 3;

/** "Files", "tried", "planning", "highest", "clearly": what a word is when its ending is taken off. */
function stems(word: string): string[] {
  const bare = word.replace(/(?:'s|')$/, '');
  const cut = (ending: RegExp, put: string): string[] =>
    ending.test(bare) ? [bare.replace(ending, put)] : [];
  const open = [
    ...cut(/s$/, ''),
    ...cut(/d$/, ''),
    ...cut(/(?:ly|er|est|ing|ed|es|less|ness|ful|y)$/, ''),
    ...cut(/r$/, ''),
    ...cut(/(?:ing|ed|er|est|y)$/, 'e'),
    ...cut(/(?:ies|ied|ier|iest|ily|iness)$/, 'y'),
    ...cut(/(?:es|ed|er|est|ing)$/, ''),
    ...cut(/([^aeiou])\1(?:ing|ed|er|est)$/, '$1'),
    ...cut(/ers$/, ''),
    ...cut(/ers$/, 'e'),
    ...cut(/ings$/, ''),
    ...cut(/^(?:un|re)-?/, ''),
  ];
  return [bare, ...open];
}

const isKnown = (word: string): boolean =>
  word.length <= SHORT_WORD || stems(word).some((stem) => familiar.has(stem));

/** Known as it stands, or made of known parts ("mind-map"). */
const isFamiliar = (word: string): boolean =>
  isKnown(word) || (word.includes('-') && word.split('-').every(isKnown));

const bandOf = (age: number): ReadingBand => {
  if (age <= 11) return 'easy';
  if (age <= 13) return 'fine';
  return age <= 15 ? 'hard' : 'very-hard';
};

/**
 * The New Dale–Chall score (1995) as an age. Its published table goes by school years; the line through their middles is
 * used, so that one word more never moves the answer by years. The jump at 5% hard words is left out for the same reason.
 */
const ageOf = (hardShare: number, wordsPerSentence: number): number =>
  Math.min(18, Math.max(7, 6 + 22 * hardShare + 0.25 * wordsPerSentence));

/** How hard a text is to read. Names, numbers and words of up to three letters are never hard. */
export function readingOf(text: string): Reading {
  const sentences = text
    .split(SENTENCE)
    .map((sentence) => (sentence.match(WORD) ?? []).length)
    .filter((count) => count > 0);
  const words = [...text.matchAll(WORD)].map(({ 0: typed, index }) => ({
    typed,
    word: typed.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + typed.length,
  }));
  const isName = ({ typed, start }: { typed: string; start: number }): boolean =>
    /^\p{Lu}/u.test(typed) && start > 0 && !/[.!?:]\s*$|\n\s*$/.test(text.slice(0, start));
  const hard = words.filter((one) => !isName(one) && !isFamiliar(one.word));
  const hardWords = hard.filter((one, i) => hard.findIndex(({ word }) => word === one.word) === i);
  const longestSentence = Math.max(0, ...sentences);
  const shown = hardWords.map(({ word, start, end }) => ({ word, start, end }));
  if (words.length < FEWEST_WORDS)
    return { age: null, band: null, hardWords: shown, longestSentence };
  const age = Math.round(ageOf(hard.length / words.length, words.length / sentences.length));
  return { age, band: bandOf(age), hardWords: shown, longestSentence };
}
