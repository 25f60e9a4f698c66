import type { Span } from '#utils/domain/span.ts';
import { textAt } from '#utils/domain/span.ts';
import type { Say } from '#utils/i18n/t.ts';
import { commandWords, notCommands } from '#utils/plain-words/command-words.ts';
import { phraseIndex } from '#utils/plain-words/phrase-index.ts';
import { plainVerbs, plainWords, termsToExplain } from '#utils/plain-words/swaps.ts';
import { verbForms } from '#utils/plain-words/verb-forms.ts';
import { wordsOf } from '#utils/plain-words/words.ts';
import { findingIn, quoted } from '../finding.ts';
import { type CheckedText, textsOf } from '../language/wording-fields.ts';
import { inCaseOf, replacing } from '../mends.ts';
import type { Finding, Mend, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'jargon';
type Hard = { kind: 'swap' | 'explain' | 'command' | 'fine'; plain: string };

const swaps = plainVerbs.flatMap(({ hard, plain }) => {
  const [from, to] = [verbForms(hard), verbForms(plain)];
  return (['base', 'third', 'ing', 'past', 'participle'] as const).map((form): [string, Hard] => [
    from[form],
    { kind: 'swap', plain: to[form] },
  ]);
});

const index = phraseIndex<Hard>([
  ...notCommands.map((phrase): [string, Hard] => [phrase, { kind: 'fine', plain: '' }]),
  ...commandWords.flatMap(({ forms, plain }) =>
    forms.map((form): [string, Hard] => [form, { kind: 'command', plain }]),
  ),
  ...termsToExplain.flatMap(({ terms, plain }) =>
    terms.map((term): [string, Hard] => [term, { kind: 'explain', plain }]),
  ),
  ...plainWords.map(({ hard, plain }): [string, Hard] => [hard, { kind: 'swap', plain }]),
  ...swaps,
]);

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

const swapMend = (at: CheckedText, span: Span, plain: string): Mend => {
  const replacement = inCaseOf(textAt(at.text, span), plain);
  return plain === ''
    ? replacing(at, span, '', { key: 'checks.mend.remove' })
    : replacing(at, span, replacement, { key: 'checks.mend.swap', args: { plain: replacement } });
};

const explainMend = (at: CheckedText, span: Span, plain: string): Mend =>
  replacing(at, span, `${textAt(at.text, span)} (${plain})`, { key: 'checks.mend.explain' });

function findingFor(at: CheckedText, span: Span, { kind, plain }: Hard): Finding {
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
  return findingIn(name, at, span, { severity: 'hint', say, mend });
}

function lookAt(at: CheckedText): Finding[] {
  const told = new Set<Hard>();
  // Words that need a meaning before words that only have a plainer twin: only two findings are shown.
  const rank = ({ row }: { row: Hard }): number => (row.kind === 'swap' ? 1 : 0);
  const hits = index.in(wordsOf(at.text)).sort((a, b) => rank(a) - rank(b));
  return hits.flatMap(({ row, start, end }) => {
    const span = { start, end };
    if (row.kind === 'fine' || told.has(row)) return [];
    told.add(row);
    if (row.kind !== 'swap' && (isExplained(at.text, span) || namesPart(at.text, span))) return [];
    return [findingFor(at, span, row)];
  });
}

/** Check 7: a hard word with a plain twin, or a command word that is not explained. */
export const jargon: Rule = {
  name,
  looksFor:
    'Jargon with a plain twin, or a command word (analyse, evaluate…) that is not explained.',
  examples: {
    bad: [
      { statement: 'Analyse in more depth to achieve M2.' },
      { statement: 'Utilise 3 sources in order to back up task 2' },
      { statement: 'Write a rationale for paragraph 2' },
      { statement: 'Add evaluation to the last paragraph' },
      {
        statement: 'Write 2 paragraphs',
        steps: [step('Check it against the assessment criteria')],
      },
      { statement: 'Read your draft prior to submitting it' },
    ],
    good: [
      { statement: 'Learn what ‘analyse’ means (parts + links + why it matters)' },
      { statement: 'Analyse (say why each part matters) the two adverts' },
      { statement: 'Highlight the point of each paragraph in yellow and show Sam by Fri' },
      { statement: 'Do a SWOT analysis of the shop' },
      { statement: 'Write one page of the evaluation' },
      { statement: 'Explain why in two sentences' },
      { statement: 'Use 3 sources to back up task 2' },
      { statement: 'Prior learning: list 3 things' },
    ],
  },
  check: (wording) => textsOf(wording).flatMap(lookAt),
};
