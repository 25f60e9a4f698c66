import { phraseIndex } from '#utils/plain-words/phrase-index.ts';
import { type Word, wordsOf } from '#utils/plain-words/words.ts';
import {
  checkers,
  countables,
  labelled,
  numberWords,
  products,
} from '../lexicon/evidence-words.ts';
import { withoutDays } from './days-in-text.ts';

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`;

const bothNumbers = (nouns: string[]): [string, string][] =>
  nouns.flatMap((noun) => [
    [noun, noun],
    [plural(noun), noun],
  ]);

const productIndex = phraseIndex(bothNumbers(products));
const checkerIndex = phraseIndex(bothNumbers(checkers));
const SHOWING =
  /^(?:show|showing|tell|telling|email|ask|send|give|to|with|meet|see|by|text|message|let|from|phone|call|and)$/;
const ACTS = /^(?:has|says|agrees|can|ticks|signs|checks|marks|sees|reads|knows)$/;
/** Capitals that are no person: subjects, programs, the LMS itself. */
const NOT_A_PERSON =
  /^(?:i|i'm|i'll|maths|english|science|ict|btec|word|excel|powerpoint|teams|moodle|canvas|google|harvard|level|unit|gcse|task|python|java|spag|ict|pe|a)$/;

/** "3", "twice", "50%", "ten" — but not the 3 of "unit 3", nor the one of "no one". */
function isAmount(words: Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1]?.text ?? '';
  if (!word) return false;
  if (/^\d/.test(word.text)) return !(labelled.has(before) && !word.afterBreak);
  if (/^(?:a|an|another|each|every)$/.test(word.text)) {
    return countables.has(words[at + 1]?.text ?? '');
  }
  if (!numberWords.has(word.text)) return false;
  if (word.text !== 'one') return true;
  const next = words[at + 1];
  return (
    !/^(?:no|any|some|every|each|this|that|the)$/.test(before) &&
    next !== undefined &&
    !next.afterBreak &&
    !/^(?:of|to|day|another|by|on)$/.test(next.text)
  );
}

/** Whether the text says how many, how much or at what time; days do not count. */
export function hasAmount(text: string): boolean {
  const words = wordsOf(withoutDays(text));
  return words.some((_, at) => isAmount(words, at));
}

/** Whether the text names a thing that can be held up or opened. */
export const namesProduct = (text: string): boolean => productIndex.in(wordsOf(text)).length > 0;

/** Whether the text names somebody who could look at the result: a role, or a capital after "show", "with", "ask"… */
export function namesChecker(text: string): boolean {
  const words = wordsOf(withoutDays(text));
  if (checkerIndex.in(words).length > 0) return true;
  return words.some((word, at) => isTitle(word) || isNameHere(words, at));
}

const isTitle = (word: Word): boolean =>
  word.capital && /^(?:mr|mrs|ms|miss|dr|sir)$/.test(word.text);

/** A capitalised word after "show", "with"… or before "has", "says"…: somebody, and no subject or program. */
function isNameHere(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word?.capital || !/^\p{L}{2,}$/u.test(word.text) || NOT_A_PERSON.test(word.text))
    return false;
  const before = word.afterBreak ? '' : (words[at - 1]?.text ?? '');
  return SHOWING.test(before) || (before === '' && ACTS.test(words[at + 1]?.text ?? ''));
}
