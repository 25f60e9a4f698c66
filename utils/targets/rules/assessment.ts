import { contentHelpIn } from '../assessment-help.ts';
import { findingIn, quoted } from '../finding.ts';
import { type CheckedText, textsOf } from '../language/wording-fields.ts';
import { nextPiece } from '../learner-words.ts';
import { replacing } from '../mends.ts';
import type { Finding, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'assessment';
type Guarded = 'live' | 'resubmission';

const SAYS = {
  live: 'checks.assessment.live',
  resubmission: 'checks.assessment.resubmission',
} as const;

const lowerFirst = (text: string): string =>
  /^I\b/.test(text) ? text : text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

function lookAt(at: CheckedText, state: Guarded): Finding[] {
  const help = contentHelpIn(at.text);
  if (!help) return [];
  const span = { start: help.verb.start, end: help.end };
  const say = { key: SAYS[state], args: { words: quoted(at.text, span) } } as const;
  const all = { start: 0, end: at.text.length };
  const mend = replacing(at, all, `${nextPiece()} ${lowerFirst(at.text.trim())}`, {
    key: 'checks.mend.next-piece',
  });
  return [findingIn(name, at, span, { severity: 'warn', say, mend })];
}

const live = { assessment: 'live' } as const;
const resubmission = { assessment: 'resubmission' } as const;

/** Check 15: tells the learner what to put into work that is being assessed, where only how to work may be said. */
export const assessment: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Add two references to task 2', context: live },
      {
        statement: 'Rewrite the conclusion so that it answers the question',
        context: resubmission,
      },
      { statement: 'Compare the two adverts in a table', context: live },
      {
        statement: 'Plan task 2',
        steps: [step('Explain why the shop lost money')],
        context: resubmission,
      },
    ],
    good: [
      { statement: 'Add two references to task 2', context: { assessment: 'practice' } },
      { statement: 'Add two references to task 2', context: { assessment: 'closed' } },
      { statement: 'Add two references to task 2', context: { assessment: null } },
      { statement: 'Add two references to task 2' },
      { statement: 'Read task 2 aloud and tick each criterion', context: live },
      { statement: 'Write a plan for task 2 and show Sam', context: live },
      { statement: 'For my next piece: add two references', context: resubmission },
      { statement: 'Ask Ms Khan what ‘analyse’ means', context: live },
      { statement: 'Put the due dates in my phone', context: live },
    ],
  },
  check: (wording, { assessment: state }) =>
    state === 'live' || state === 'resubmission'
      ? textsOf(wording).flatMap((at) => lookAt(at, state))
      : [],
};
