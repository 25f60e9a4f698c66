import { daleChall, knownAtCollege } from './easy-words.ts';
import { syllablesOf } from './syllables.ts';
import { type Word, wordsOf } from './words.ts';

const easy = new Set(`${daleChall} ${knownAtCollege}`.trim().split(/\s+/));

const ENDINGS: [RegExp, string[]][] = [
  [/'s$|s'$/, ['']],
  [/ies$/, ['y']],
  [/ied$/, ['y']],
  [/ier$|iest$|ily$|iness$/, ['y']],
  [/(?<double>[bdgmnprt])\k<double>(?:ed|ing|er|est)$/, ['$<double>']],
  [/(?:ed|er|est|ing|es)$/, ['', 'e']],
  [/s$/, ['']],
  [/ly$/, ['', 'le']],
  [/(?:ful|less|ness|n't)$/, ['']],
  [/^(?:un|re|mis|non)-?/, ['']],
];

/** Whether a word, or what it is made of ("stopped", "carefully", "unfair"), is one that nearly every reader knows. */
export function isEasy(word: string): boolean {
  const small = word.toLowerCase();
  if (easy.has(small) || /\d/.test(small) || small.length <= 3) return true;
  if (small.includes('-')) return small.split('-').every((part) => part === '' || isEasy(part));
  return ENDINGS.some(([ending, instead]) => {
    if (!ending.test(small)) return false;
    return instead.some((letters) => {
      const base = small.replace(ending, letters);
      return (
        easy.has(base) ||
        ENDINGS.some(
          ([next, other]) =>
            next.test(base) && other.some((more) => easy.has(base.replace(next, more))),
        )
      );
    });
  });
}

/** How many characters before a word are looked at for the end of a sentence: all of the text would cost its length again for each word. */
const NEAR = 6;

/** A word with a capital in the middle of a sentence, or all in capitals: a name, which nobody can swap. */
const isName = (word: Word, typed: string, before: string): boolean =>
  /^\p{Lu}{2,}/u.test(typed) || (word.capital && !/(?:^|[.!?:\n•]["'”’)]?\s*)$/.test(before));

/** The hard words of a text in order, each place of them: of two syllables or more, not on the lists, and no name. */
export function hardWordsIn(text: string): Word[] {
  return wordsOf(text).filter((word) => {
    const typed = text.slice(word.start, word.end);
    return (
      !isEasy(word.text) &&
      syllablesOf(word.text) > 1 &&
      !isName(word, typed, text.slice(Math.max(0, word.start - NEAR), word.start))
    );
  });
}
