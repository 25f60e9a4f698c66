import { phraseIndex } from '#utils/plain-words/phrase-index.ts';
import { plainVerbs, plainWords } from '#utils/plain-words/swaps.ts';
import { verbForms } from '#utils/plain-words/verb-forms.ts';
import { wordsOf } from '#utils/plain-words/words.ts';
import { inCaseOf, sentenceCase } from './mends.ts';

const FORMS = ['base', 'third', 'ing', 'past', 'participle'] as const;

const index = phraseIndex<string>([
  ...plainWords.map(({ hard, plain }) => [hard, plain] as const),
  ...plainVerbs.flatMap(({ hard, plain }) => {
    const [from, to] = [verbForms(hard), verbForms(plain)];
    return FORMS.map((form) => [from[form], to[form]] as const);
  }),
]);

/** A text with the hard words that have a plain twin swapped for it; nothing else is touched. */
export function plainWordsIn(text: string): string {
  const swapped = index.in(wordsOf(text)).reduceRight((now, { row, start, end }) => {
    const after = now.slice(end);
    if (row === '') return `${now.slice(0, start).trimEnd()} ${after.trimStart()}`.trim();
    return `${now.slice(0, start)}${inCaseOf(now.slice(start, end), row)}${after}`;
  }, text);
  const tidied = swapped.replace(/\s+(?=[.,;:!?])/g, '').replace(/^[,;:\s]+/, '');
  return swapped === text ? text : /^\p{Lu}/u.test(text) ? sentenceCase(tidied) : tidied;
}
