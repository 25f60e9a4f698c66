import type { AwardingBody } from '#utils/domain/awarding-body.ts';
import type { GlossaryTerm } from '#utils/domain/glossary.ts';
import type { Span } from '#utils/domain/span.ts';
import { textAt } from '#utils/domain/span.ts';
import type { Say } from '#utils/i18n/t.ts';
import { commandWords, meaningFor, notCommands } from '#utils/plain-words/command-words.ts';
import { type PhraseIndex, phraseIndex } from '#utils/plain-words/phrase-index.ts';
import { termsToExplain } from '#utils/plain-words/swaps.ts';
import { fittingSwap, swapRows } from '#utils/plain-words/swaps-in.ts';
import { wordsOf } from '#utils/plain-words/words.ts';
import { findingIn, quoted } from '../finding.ts';
import { glossaryRows } from '../glossary-rows.ts';
import { type CheckedText, textsOf } from '../language/wording-fields.ts';
import { replacing } from '../mends.ts';
import type { Finding, Mend, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'jargon';
type Hard = { kind: 'swap' | 'explain' | 'command' | 'fine'; plain: string };

type Row = readonly [string, Hard];

/** What stands at the words of a list, built in: with the meanings of one awarding body. */
const builtIn = (body: AwardingBody | null): Row[] => [
  ...notCommands.map((phrase): Row => [phrase, { kind: 'fine', plain: '' }]),
  ...commandWords
    .filter(({ isEveryday }) => !isEveryday)
    .flatMap((row) => {
      const hard: Hard = { kind: 'command', plain: meaningFor(row, body) };
      return row.forms.map((form): Row => [form, hard]);
    }),
  ...termsToExplain.flatMap(({ terms, plain }) =>
    terms.map((term): Row => [term, { kind: 'explain', plain }]),
  ),
  ...swapRows.map(([hard, plain]): Row => [hard, { kind: 'swap', plain }]),
];

const NO_TERMS: GlossaryTerm[] = [];
/** Made once for a glossary and a body: the check runs at every key. */
const indexes = new WeakMap<GlossaryTerm[], Map<AwardingBody | null, PhraseIndex<Hard>>>();

function indexFor(glossary: GlossaryTerm[], body: AwardingBody | null): PhraseIndex<Hard> {
  const known = indexes.get(glossary) ?? new Map<AwardingBody | null, PhraseIndex<Hard>>();
  indexes.set(glossary, known);
  const own = glossaryRows(glossary).map(
    ({ form, plain }): Row => [form, { kind: plain === '' ? 'fine' : 'explain', plain }],
  );
  const index = known.get(body) ?? phraseIndex<Hard>([...own, ...builtIn(body)]);
  known.set(body, index);
  return index;
}

/** The text says what the word means: brackets, dash or "=" after it, "means", "that is", or the question what it means. */
function isExplained(text: string, { start, end }: Span): boolean {
  const after = text.slice(end).replaceAll('’', "'");
  const before = text.slice(0, start);
  return (
    /^["'”)]*\s*(?:\((?!\w{1,2}\))|=|[-–—]\s|:|,? (?:which |that )?means?\b|,? that is\b|,? i\.?e\b|,? in other words)/i.test(
      after,
    ) || /\b(?:what|meaning of|look up|definition of|define)\b[^.]*$/i.test(before)
  );
}

/** "The evaluation", "your analysis": the name of a part of the work, and not an order. */
const namesPart = (text: string, { start, end }: Span): boolean =>
  /(?:analysis|evaluation|justification|appraisal)$/i.test(text.slice(start, end)) &&
  /\b(?:the|your|my|his|her|their|this|each)\s+$/i.test(text.slice(0, start));

/** `null` where the plain twin would break the sentence. */
function swapMend(at: CheckedText, words: Span, plain: string): Mend | null {
  const fitting = fittingSwap(at.text, words, plain);
  if (!fitting) return null;
  const { span, swap } = fitting;
  return swap === ''
    ? replacing(at, span, '', { key: 'checks.mend.remove' })
    : replacing(at, span, swap, { key: 'checks.mend.swap', args: { plain: swap } });
}

const explainMend = (at: CheckedText, span: Span, plain: string): Mend =>
  replacing(at, span, `${textAt(at.text, span)} (${plain})`, { key: 'checks.mend.explain' });

function findingFor(at: CheckedText, span: Span, { kind, plain }: Hard): Finding[] {
  const args = { words: quoted(at.text, span), plain };
  const key =
    kind === 'command'
      ? 'checks.jargon.command'
      : kind === 'explain'
        ? 'checks.jargon.explain'
        : plain === ''
          ? 'checks.jargon.remove'
          : 'checks.jargon.word';
  const say: Say = plain === '' ? { key, args: { words: args.words } } : { key, args };
  const mend = kind === 'swap' ? swapMend(at, span, plain) : explainMend(at, span, plain);
  return mend ? [findingIn(name, at, span, { severity: 'hint', say, mend })] : [];
}

function lookAt(at: CheckedText, index: PhraseIndex<Hard>): Finding[] {
  const told = new Set<Hard>();
  // Words that need a meaning before words that only have a plainer twin: only two findings are shown.
  const rank = ({ row }: { row: Hard }): number => (row.kind === 'swap' ? 1 : 0);
  const hits = index.in(wordsOf(at.text)).sort((a, b) => rank(a) - rank(b));
  return hits.flatMap(({ row, start, end }) => {
    const span = { start, end };
    if (row.kind === 'fine' || told.has(row)) return [];
    told.add(row);
    if (row.kind !== 'swap' && (isExplained(at.text, span) || namesPart(at.text, span))) return [];
    return findingFor(at, span, row);
  });
}

const own = { glossary: [{ term: 'EPA', plain: 'the last test of your apprenticeship' }] };

/** Check 7: a hard word with a plain twin, a command word that is not explained, or a term of the mentor's own. */
export const jargon: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Analyse in more depth to achieve M2.' },
      { statement: 'Utilise 3 sources in order to back up task 2' },
      { statement: 'Correct an erroneous sum on page 2' },
      { statement: 'Write a rationale for paragraph 2' },
      { statement: 'Add evaluation to the last paragraph' },
      {
        statement: 'Write 2 paragraphs',
        steps: [step('Check it against the assessment criteria')],
      },
      { statement: 'Read your draft prior to submitting it' },
      { statement: 'Book a mock EPA', context: own },
      { statement: 'Assess two risks', context: { awardingBody: 'btec-l3' } },
    ],
    good: [
      { statement: 'Learn what ‘analyse’ means (parts + links + why it matters)' },
      { statement: 'Analyse (say why each part matters) the two adverts' },
      { statement: 'Highlight the point of each paragraph in yellow and show Sam by Fri' },
      { statement: 'Do a SWOT analysis of the shop' },
      { statement: 'Write one page of the evaluation' },
      { statement: 'Explain why in two sentences' },
      { statement: 'Add an additional source to page 2' },
      { statement: 'Use 3 sources to back up task 2' },
      { statement: 'Prior learning: list 3 things' },
      { statement: 'Book a mock EPA' },
      { statement: 'Discuss both adverts in two sentences', context: { awardingBody: 't-level' } },
      {
        statement: 'Write a rationale for paragraph 2',
        context: { glossary: [{ term: 'Rationale', plain: '' }] },
      },
    ],
  },
  check(wording, { glossary = NO_TERMS, awardingBody = null }) {
    const index = indexFor(glossary, awardingBody);
    return textsOf(wording).flatMap((at) => lookAt(at, index));
  },
};
