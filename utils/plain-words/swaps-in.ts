import { type Span, textAt } from '#utils/domain/span.ts';
import { phraseIndex } from './phrase-index.ts';
import { plainVerbs, plainWords } from './swaps.ts';
import { inCaseOf, sentenceCase } from './typed-like.ts';
import { verbForms } from './verb-forms.ts';
import { wordsOf } from './words.ts';

/** Words to put in the place of others; `''` = leave them out. */
export interface Swap {
  span: Span;
  swap: string;
}

const FORMS = ['base', 'third', 'ing', 'past', 'participle'] as const;

/** Every form of every hard word that has a plain twin, with the twin in the same form. */
export const swapRows: (readonly [hard: string, plain: string])[] = [
  ...plainWords.map(({ hard, plain }) => [hard, plain] as const),
  ...plainVerbs.flatMap(({ hard, plain }) => {
    const [from, to] = [verbForms(hard), verbForms(plain)];
    return FORMS.map((form) => [from[form], to[form]] as const);
  }),
];

const ARTICLE_BEFORE = /(?<=^|[\s("'“‘])(an?)\s+$/i;
/** Room enough for "an" and what stands before it. */
const NEAR = 6;
/** These cannot follow "a", and what they belong to cannot either: the sentence would have to be turned. */
const NO_ARTICLE = /^(?:more|enough|not enough|many|some)\b/;
const SEVERAL_THINGS = /^(?:reasons|words|things)\b/;

/**
 * The swap of `span` for its plain twin, typed alike, with the article before it put right: "an erroneous sum" → "a
 * wrong sum", "a rationale" → "reasons". `null` where the sentence would not hold ("an additional source").
 */
export function fittingSwap(text: string, span: Span, plain: string): Swap | null {
  const from = Math.max(0, span.start - NEAR);
  const article = ARTICLE_BEFORE.exec(text.slice(from, span.start));
  if (plain === '') return { span, swap: '' };
  if (!article) return { span, swap: inCaseOf(textAt(text, span), plain) };
  if (NO_ARTICLE.test(plain)) return null;
  const whole = { start: from + article.index, end: span.end };
  const first = article[1]?.slice(0, 1) ?? 'a';
  if (SEVERAL_THINGS.test(plain)) return { span: whole, swap: inCaseOf(first, plain) };
  const right = /^[aeiou]/i.test(plain) ? 'an' : 'a';
  return { span: whole, swap: `${inCaseOf(first, right)} ${inCaseOf(textAt(text, span), plain)}` };
}

/** A text with one swap made. What is left out leaves no double space and no space before a full stop behind. */
export function swapped(text: string, { span, swap }: Swap): string {
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  const joined =
    swap === ''
      ? `${before.trimEnd()} ${after.trimStart()}`
          .trim()
          .replace(/\s+(?=[.,;:!?])/g, '')
          .replace(/,(?=[.;:!?,])/g, '')
          .replace(/^[,;:\s]+|[,;:\s]+$/g, '')
      : `${before}${swap}${after}`;
  return span.start === 0 && /^\p{Lu}/u.test(text) ? sentenceCase(joined) : joined;
}

const index = phraseIndex<string>(swapRows);

/** A text with the hard words that have a plain twin swapped for it; nothing else is touched. */
export const plainWordsIn = (text: string): string =>
  index.in(wordsOf(text)).reduceRight((now, { row, start, end }) => {
    const swap = fittingSwap(text, { start, end }, row);
    return swap ? swapped(now, swap) : now;
  }, text);
