import { phraseIndex } from '#utils/plain-words/phrase-index.ts';
import { verbForms } from '#utils/plain-words/verb-forms.ts';
import type { Word } from '#utils/plain-words/words.ts';
import { observableVerbs } from '../lexicon/observable-verbs.ts';
import { objectStarters } from '../lexicon/openers.ts';
import { vagueVerbs } from '../lexicon/vague-verbs.ts';

/** What the lexicons say of a verb: `seen` by another person, or vague until it has what it `needs`. */
export interface LexiconVerb {
  base: string;
  seen: boolean;
  part: 'main' | 'prepare' | 'close';
  needs: 'number' | 'product' | null;
  alsoNoun: boolean;
}
export interface KnownVerb {
  verb: LexiconVerb;
  /** How many words the verb phrase takes. */
  length: number;
}

const lexicon: LexiconVerb[] = [
  ...observableVerbs.map(({ verb, part, alsoNoun }) => ({
    base: verb,
    seen: true,
    part,
    needs: null,
    alsoNoun,
  })),
  ...vagueVerbs.map(({ verb, needs }) => ({
    base: verb,
    seen: false,
    part: 'main' as const,
    needs,
    alsoNoun: /^(?:focus|value|respect|study|progress|aim|support|address|increase|review)$/.test(
      verb,
    ),
  })),
];

/** "Be more organised" is also "I am more organised". */
const bareForms = (base: string): string[] =>
  base.startsWith('be ') ? ['be', 'am', 'are', 'is'].map((be) => base.replace('be', be)) : [base];

// Iterators: a page opens without waiting for the forms of every verb.
const indexes = {
  command: phraseIndex(
    lexicon.values().flatMap((verb) => bareForms(verb.base).map((form) => [form, verb] as const)),
  ),
  ing: phraseIndex(lexicon.values().map((verb) => [verbForms(verb.base).ing, verb] as const)),
  third: phraseIndex(lexicon.values().map((verb) => [verbForms(verb.base).third, verb] as const)),
  past: phraseIndex(
    lexicon.values().flatMap((verb) => {
      const { past, participle } = verbForms(verb.base);
      return [[past, verb] as const, [participle, verb] as const];
    }),
  ),
};

/** Whether the word after the verb shows that it is one: an object, a number, a name, "to" or "with". */
export function hasObject(words: Word[], after: number): boolean {
  const next = words[after];
  if (!next || next.afterBreak) return false;
  return objectStarters.has(next.text) || /^\d/.test(next.text) || next.capital;
}

/** The verb of the lexicon that starts at word `at` in the given form, or null. `ing` and `third` need an object. */
export function knownVerbAt(
  words: Word[],
  at: number,
  form: 'command' | 'ing' | 'third',
): KnownVerb | null {
  const hit = indexes[form].startingAt(words, at);
  if (!hit) return null;
  if (form === 'third' && !hasObject(words, at + hit.length)) return null;
  return { verb: hit.row, length: hit.length };
}

/** Whether the text says of something that it has been done ("references added"), by a verb that is no noun. */
export const tellsOfDone = (words: Word[]): boolean =>
  indexes.past
    .in(words)
    .some(({ row, from }) => row.seen && from > 0 && verbForms(row.base).past !== row.base);
