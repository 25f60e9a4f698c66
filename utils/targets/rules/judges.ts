import type { Span } from '#utils/domain/span.ts';
import { phraseIndex } from '#utils/plain-words/phrase-index.ts';
import { wordsOf } from '#utils/plain-words/words.ts';
import { findingIn, quoted } from '../finding.ts';
import { type CheckedText, textsOf } from '../language/wording-fields.ts';
import { judgingAfterPerson, judgingAnywhere, notJudging, slips } from '../lexicon/people-words.ts';
import { replacing } from '../mends.ts';
import type { Finding, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'judges';
const PERSON =
  "(?:i am|i'm|you are|you're|he is|he's|she is|she's|they are|they're|(?:the )?(?:learner|student) is|stop being|not be|don't be|be less|being)";
const AFTER_PERSON = new RegExp(
  `\\b${PERSON}\\s+(?:so |too |very |really |just |such |a bit |quite |always |not )*(${judgingAfterPerson.join('|')})\\b`,
  'gi',
);
type Kind = 'judges' | 'fine';
const index = phraseIndex<Kind>([
  ...notJudging.map((words) => [words, 'fine'] as const),
  ...judgingAnywhere.map((words) => [words, 'judges'] as const),
]);

/** "He is able to", "I am slow at": an ability, a pace. */
const saysMore = (text: string, end: number): boolean =>
  /^\s+(?:to|at|with|enough to|in|on)\b/i.test(text.slice(end));

/** Somebody else's words, quoted. */
const isQuoted = (text: string, { start, end }: Span): boolean =>
  /["“‘][^"”]*$/.test(text.slice(0, start)) && /^[^"“]*["”]/.test(text.slice(end));

function judged(text: string): Span[] {
  const words = index
    .in(wordsOf(text))
    .filter(({ row }) => row === 'judges')
    .map(({ start, end }) => ({ start, end }));
  const afterPerson = [...text.replaceAll('’', "'").matchAll(AFTER_PERSON)]
    .map(({ 0: whole, 1: word = '', index: at }) => {
      const end = at + whole.length;
      return { start: end - word.length, end };
    })
    .filter(({ end }) => !saysMore(text, end));
  return [...words, ...afterPerson]
    .filter((span) => !isQuoted(text, span))
    .sort((a, b) => a.start - b.start);
}

function lookAt(at: CheckedText): Finding[] {
  const [span] = judged(at.text);
  if (!span) return [];
  const next = wordsOf(at.text.slice(span.end))[0]?.text ?? '';
  const mend = slips.has(next) ? replacing(at, span, '', { key: 'checks.mend.remove' }) : null;
  const say = { key: 'checks.judges', args: { words: quoted(at.text, span) } } as const;
  return [findingIn(name, at, span, { severity: 'warn', say, mend })];
}

/** Check 10: judges the person, praise included; a target is about the work. */
export const judges: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Stop being lazy' },
      { statement: 'Correct the careless mistakes in task 2' },
      { statement: 'You are a bright student: write 2 paragraphs' },
      { statement: 'I will not be so disorganised' },
      { statement: 'You’re clever, so add a conclusion' },
      { statement: 'Write 2 paragraphs', steps: [step('Check for silly errors')] },
      { statement: 'Change my bad attitude in workshop' },
    ],
    good: [
      { statement: 'Choose three bright colours for the poster' },
      { statement: 'Explain why the acid is weak' },
      { statement: 'I will say when I am slow at a task' },
      { statement: 'Write two lines on lazy eye' },
      { statement: 'Correct the 4 spelling mistakes in task 2' },
      { statement: 'Be on time' },
      { statement: 'Write “he hit the table” in place of “he was being naughty”' },
      { statement: 'Write two ways to support gifted and talented children' },
    ],
  },
  check: (wording) => textsOf(wording).flatMap(lookAt),
};
