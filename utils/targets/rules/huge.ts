import { type Span, textAt } from '#utils/domain/span.ts';
import { MAX_STEPS, type TargetWording } from '#utils/domain/target.ts';
import { phraseIndex } from '#utils/plain-words/phrase-index.ts';
import { inCaseOf } from '#utils/plain-words/typed-like.ts';
import { wordCount } from '#utils/plain-words/words.ts';
import { findingIn, hasConcreteStep, quoted } from '../finding.ts';
import { type Action, actionsIn } from '../language/actions.ts';
import { hasAmount } from '../language/evidence.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { LexiconVerb } from '../language/verbs.ts';
import { type CheckedText, textsOf } from '../language/wording-fields.ts';
import { bigThings } from '../lexicon/big-things.ts';
import { smallerThan } from '../lexicon/smaller.ts';
import { replacing, splitting } from '../mends.ts';
import type { Finding, Mend, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'huge';
/** Over this many words nobody keeps a target in mind (check 3). */
const MOST_WORDS = 25;
const index = phraseIndex(bigThings());

const SAYS = {
  whole: 'checks.huge.whole',
  area: 'checks.huge.area',
  span: 'checks.huge.span',
} as const;

/** Words before an area that leave it as wide as it was. */
const WIDE = /^(?:overall|general|own|whole|basic|all)$/;

/** "Improve my writing", and nothing after it that narrows it down. */
function isBareArea(action: Action, at: number, length: number, text: string): boolean {
  if (action.kind !== 'vague') return false;
  const own = action.words.slice(0, at + length);
  const next = action.words[own.length];
  const open =
    !next ||
    next.afterBreak ||
    /^(?:and|so|to|more|by|before|this|skills|overall|generally|in)$/.test(next.text);
  const place = action.words[own.length + 1]?.text ?? '';
  const narrowed =
    next?.text === 'in' &&
    !/^(?:general|all|my|your|english|maths|class|lessons|college|the)$/.test(place);
  const near =
    at === action.rest ||
    (at === action.rest + 1 && WIDE.test(action.words[action.rest]?.text ?? ''));
  return near && open && !narrowed && !hasAmount(textAt(text, action));
}

/** Checking, reading or bringing everything is one small act; getting a distinction or doing everything is not. */
const isSmallAct = ({ seen, part, base }: LexiconVerb): boolean =>
  seen && part !== 'main' && !/^get\b/.test(base);

/** One part in place of the whole, said with the words that are there. */
function smallerMend(at: CheckedText, span: Span, kind: keyof typeof SAYS): Mend | null {
  const typed = textAt(at.text, span);
  const smaller = smallerThan(typed.toLowerCase().replaceAll('’', "'"), kind);
  if (smaller === null) return null;
  const words = inCaseOf(typed.slice(0, 1), smaller);
  return replacing(at, span, words, { key: 'checks.mend.smaller', args: { words } });
}

function bigIn(at: CheckedText, wording: TargetWording): Finding[] {
  const chunked = at.step === null && hasConcreteStep(wording);
  return actionsIn(at.text).flatMap((action) =>
    index.in(action.words).flatMap(({ row: kind, start, end, from, length }) => {
      const span = { start, end };
      if (chunked || action.kind === 'not') return [];
      if (kind === 'area' && !isBareArea(action, from, length, at.text)) return [];
      if (kind === 'whole' && action.known && isSmallAct(action.known.verb)) return [];
      const severity = kind === 'whole' ? 'warn' : 'hint';
      const say = { key: SAYS[kind], args: { words: quoted(at.text, span) } };
      return [findingIn(name, at, span, { severity, say, mend: smallerMend(at, span, kind) })];
    }),
  );
}

/** Moves every sentence after the first to the steps. */
function sentencesToSteps(at: CheckedText, wording: TargetWording): Mend | null {
  const [first, ...rest] = sentencesOf(at.text);
  if (!first || rest.length === 0) return null;
  const label = { key: 'checks.mend.sentences' } as const;
  if (at.step !== null) return splitting(wording, at, [first, ...rest], label);
  if (wording.steps.length + rest.length > MAX_STEPS) return null;
  const both = splitting(
    { ...wording, steps: [] },
    at,
    [first, ...rest].slice(0, MAX_STEPS),
    label,
  );
  if (!both) return null;
  const apply = (now: TargetWording): TargetWording => ({
    ...both.apply(now),
    statement: textAt(at.text, first),
    steps: both.apply(now).steps.filter((_, i) => i !== now.steps.length),
  });
  return { label, apply };
}

function longIn(at: CheckedText, wording: TargetWording): Finding[] {
  const count = wordCount(at.text);
  const longest = Math.max(
    0,
    ...sentencesOf(at.text).map((span) => wordCount(textAt(at.text, span))),
  );
  if (longest <= MOST_WORDS && count <= MOST_WORDS * 1.5) return [];
  const mend = sentencesToSteps(at, wording);
  const say = { key: 'checks.huge.long', args: { count } } as const;
  return [findingIn(name, at, { start: 0, end: at.text.length }, { severity: 'hint', say, mend })];
}

/** Check 3: the whole unit, a whole area, too many words, more than a week. */
export const huge: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Improve your essay structure.' },
      { statement: 'Complete the unit' },
      { statement: 'Rewrite the whole assignment by Friday' },
      { statement: 'Catch up with all my missing work' },
      { statement: 'Get a distinction in unit 3' },
      { statement: 'Work on my grammar' },
      { statement: 'Write 20 pages', steps: [step('Do all the assignments')] },
      {
        statement:
          'Go back through the report and for every paragraph decide whether the point is clear and whether there is a quote and a reason and a link to the question',
      },
    ],
    good: [
      { statement: 'Highlight the point of each paragraph in yellow and show Sam by Fri' },
      { statement: 'Check my spelling in paragraph 2 with the spell checker' },
      { statement: 'Improve my writing', steps: [step('Add a full stop to each line of page 1')] },
      { statement: 'Complete question 3 of the unit booklet' },
      { statement: 'Bring all my work to the tutorial' },
      { statement: 'Improve my spelling of 10 key words' },
      { statement: 'Read everything aloud once' },
      {
        statement:
          'Highlight the point of each paragraph in yellow. Any paragraph with no yellow: write one sentence that says its point. Show Sam on Thu.',
      },
    ],
  },
  check: (wording) =>
    textsOf(wording).flatMap((at) => [...bigIn(at, wording).slice(0, 1), ...longIn(at, wording)]),
};
