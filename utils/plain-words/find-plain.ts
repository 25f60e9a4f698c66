import { type Span, textAt } from '#utils/domain/span.ts';
import { type CommandMeaning, commandMeanings } from './command-meanings.ts';
import { notCommands } from './command-words.ts';
import { hardWordsIn } from './hard-words.ts';
import { phraseIndex } from './phrase-index.ts';
import { plainVerbs, plainWords, termsToExplain } from './swaps.ts';
import { verbForms } from './verb-forms.ts';
import { wordsOf } from './words.ts';

/** Something in a text that many learners will stumble over. Spans are into the text as given. */
export type PlainFinding =
  /** A word or phrase with a plain twin: put `swap` in the place of `span` and the sentence still holds. Empty = leave it out. */
  | { kind: 'swap'; span: Span; swap: string }
  /** A term that has no twin but can be said plainly once. */
  | { kind: 'explain'; span: Span; plain: string }
  /** A command word of an assignment: what it asks for, and what this awarding body adds. */
  | {
      kind: 'command';
      span: Span;
      word: string;
      plain: string;
      starter: string;
      body: string | null;
    }
  /** A word that is on no list of easy words. */
  | { kind: 'hard'; span: Span };

type Row =
  | { kind: 'swap'; plain: string }
  | { kind: 'explain'; plain: string }
  | { kind: 'command'; meaning: CommandMeaning }
  | { kind: 'fine' };

const FORMS = ['base', 'third', 'ing', 'past', 'participle'] as const;

/** Nouns and the like that belong to a command word. */
const RELATED: Record<string, string[]> = {
  analyse: ['analysis', 'analyze', 'analytical'],
  evaluate: ['evaluation', 'evaluative'],
  justify: ['justification'],
  critically: [],
};

const commandForms = (meaning: CommandMeaning): string[] => {
  const forms = /ly$/.test(meaning.word) ? [meaning.word] : Object.values(verbForms(meaning.word));
  return [...forms, ...(RELATED[meaning.word] ?? [])];
};

const index = phraseIndex<Row>([
  ...notCommands.map((phrase): [string, Row] => [phrase, { kind: 'fine' }]),
  ...commandMeanings
    // Words of every day that need no telling ("list", "state") would only be noise.
    .filter(({ word }) => !['list', 'name', 'state', 'give'].includes(word))
    .flatMap((meaning) =>
      commandForms(meaning).map((form): [string, Row] => [form, { kind: 'command', meaning }]),
    ),
  ...termsToExplain.flatMap(({ terms, plain }) =>
    terms.map((term): [string, Row] => [term, { kind: 'explain', plain }]),
  ),
  ...plainWords.map(({ hard, plain }): [string, Row] => [hard, { kind: 'swap', plain }]),
  ...plainVerbs.flatMap(({ hard, plain }) => {
    const [from, to] = [verbForms(hard), verbForms(plain)];
    return FORMS.map((form): [string, Row] => [from[form], { kind: 'swap', plain: to[form] }]);
  }),
]);

/**
 * What in a text could be said more plainly, in the order of the text, never two findings over the same words.
 * @param options.awardingBody as the mentor's settings name it ("BTEC L3"): some command words mean something else there
 */
export function plainWordsIn(
  text: string,
  options: { awardingBody?: string } = {},
): PlainFinding[] {
  const hits = index.in(wordsOf(text));
  const found = hits.flatMap(({ row, start, end }): PlainFinding[] => {
    const span = { start, end };
    if (row.kind === 'fine') return [];
    if (row.kind === 'explain') return [{ kind: 'explain', span, plain: row.plain }];
    if (row.kind === 'command') return [commandAt(span, row.meaning, options.awardingBody)];
    const swap = swapAt(text, span, row.plain);
    return swap ? [swap] : [];
  });
  const taken = hits.map(({ start, end }) => ({ start, end }));
  const hard = hardWordsIn(text)
    .filter((word) => !taken.some((span) => word.start < span.end && word.end > span.start))
    .map(({ start, end }): PlainFinding => ({ kind: 'hard', span: { start, end } }));
  return [...found, ...hard].sort((a, b) => a.span.start - b.span.start);
}

function commandAt(span: Span, meaning: CommandMeaning, body: string | undefined): PlainFinding {
  const { word, plain, starter, byBody } = meaning;
  const known = body === undefined ? undefined : bodyNamed(Object.keys(byBody), body);
  return {
    kind: 'command',
    span,
    word,
    plain,
    starter,
    body: known ? (byBody[known] ?? null) : null,
  };
}

/** "BTEC L3" also finds what is said of "BTEC L3 2016+". */
const bodyNamed = (names: string[], wanted: string): string | undefined =>
  names.find((name) => name === wanted) ?? names.find((name) => name.startsWith(wanted));

const ARTICLE_BEFORE = /(?<=^|[\s("'“‘])(an?)\s+$/i;
/** Room enough for "an" and what stands before it. */
const NEAR = 6;
/** These cannot follow "a": the sentence would have to be turned. */
const NO_ARTICLE = /^(?:more|enough|not enough|many|some|words|reasons)\b/;

/** The swap that keeps the case and the article right: "An additional source" stays, "an erroneous sum" → "a wrong sum". */
function swapAt(text: string, span: Span, plain: string): PlainFinding | null {
  const from = Math.max(0, span.start - NEAR);
  const article = ARTICLE_BEFORE.exec(text.slice(from, span.start));
  if (plain === '') return { kind: 'swap', span, swap: '' };
  if (!article) return { kind: 'swap', span, swap: inCaseOf(textAt(text, span), plain) };
  if (NO_ARTICLE.test(plain)) return null;
  const right = /^[aeiou]/i.test(plain) ? 'an' : 'a';
  const start = from + article.index;
  return {
    kind: 'swap',
    span: { start, end: span.end },
    swap: `${inCaseOf(article[1] ?? 'a', right)} ${plain}`,
  };
}

const inCaseOf = (typed: string, plain: string): string =>
  /^\p{Lu}/u.test(typed) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
