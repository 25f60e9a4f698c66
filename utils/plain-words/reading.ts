import type { Span } from '#utils/domain/span.ts';
import { textAt } from '#utils/domain/span.ts';
import { collegeWords } from './college-words.ts';
import { familiarWords } from './familiar-words.ts';
import { type Word, wordsOf } from './words.ts';

/** How hard a text is to read. */
export interface Reading {
  /** The reading age that it asks for, in years, from 7 to 18; `null` = too short to tell. */
  age: number | null;
  /** `easy` up to 11, which is the aim; `fine` up to 13; `hard` up to 15; then `very-hard`. */
  band: ReadingBand | null;
  /** Words that a younger reader may not know, each once, in the order of the text, where it stands first. */
  hardWords: (Span & { word: string })[];
}
export type ReadingBand = 'easy' | 'fine' | 'hard' | 'very-hard';

const familiar = new Set(`${familiarWords} ${collegeWords}`.trim().split(/\s+/));
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

/** Known as it stands, or made of known parts ("mind-map"); numbers, codes and "e.g." are no words to know. */
const isFamiliar = (word: string): boolean =>
  /[\d.]/.test(word) ||
  isKnown(word) ||
  (word.includes('-') && word.split('-').every((part) => isKnown(part)));

/** How many characters before a word are looked at for the end of a sentence: all of the text would cost its length for each word. */
const NEAR = 6;
const OPENS_SENTENCE = /(?:^|[.!?:\n•]["'”’)]?\s*)$/;

/** A word with a capital inside a sentence, or all in capitals: a name, which nobody can swap. */
function isName(text: string, word: Word): boolean {
  if (/^\p{Lu}{2,}/u.test(textAt(text, word))) return true;
  const before = text.slice(Math.max(0, word.start - NEAR), word.start);
  return word.capital && word.start > 0 && !OPENS_SENTENCE.test(before);
}

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
  const isRead = (word: Word) => /\p{L}/u.test(word.text);
  const words = wordsOf(text).filter(isRead);
  const sentences = text.split(SENTENCE).filter((part) => wordsOf(part).some(isRead)).length;
  const hard = words.filter((word) => !isFamiliar(word.text) && !isName(text, word));
  const hardWords = hard
    .filter((one, i) => hard.findIndex((other) => other.text === one.text) === i)
    .map(({ text: word, start, end }) => ({ word, start, end }));
  if (words.length < FEWEST_WORDS) return { age: null, band: null, hardWords };
  const age = Math.round(ageOf(hard.length / words.length, words.length / sentences));
  return { age, band: bandOf(age), hardWords };
}
