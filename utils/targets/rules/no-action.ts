import { wordsOf } from '#utils/plain-words/words.ts';
import { findingIn, hasConcreteStep } from '../finding.ts';
import { actionsIn } from '../language/actions.ts';
import { hasAmount, namesProduct } from '../language/evidence.ts';
import { tellsOfDone } from '../language/verbs.ts';
import { type CheckedText, textsOf } from '../language/wording-fields.ts';
import type { Finding, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'no-action';

/** No clause has a verb at its head that does something, not even a vague one (that is another rule's). */
const namesNoAction = (text: string): boolean => {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    !tellsOfDone(words) &&
    actionsIn(text).every(({ kind }) => kind === 'none' || kind === 'state')
  );
};

function lookAt(at: CheckedText): Finding[] {
  if (!namesNoAction(at.text)) return [];
  const measured = hasAmount(at.text);
  if (at.step !== null && (measured || namesProduct(at.text))) return [];
  const start = at.text.length - at.text.trimStart().length;
  return [
    findingIn(
      name,
      at,
      { start, end: at.text.trimEnd().length },
      {
        severity: at.step !== null || measured ? 'hint' : 'warn',
        say: { key: at.step === null ? 'checks.no-action.statement' : 'checks.no-action.step' },
      },
    ),
  ];
}

/** Check 2: no observable verb. A heading over concrete steps is left alone. */
export const noAction: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Better punctuation.' },
      { statement: 'Confidence in maths' },
      { statement: 'I will be on time to lessons' },
      { statement: 'More detail in task 2' },
      { statement: 'A positive attitude' },
      { statement: 'Spelling' },
      { statement: 'Write 2 paragraphs', steps: [step('Spelling')] },
    ],
    good: [
      { statement: 'Laminate the poster' },
      { statement: 'I will weld two corner joints' },
      { statement: 'Reading 2 short books' },
      { statement: 'Three references added to task 2' },
      {
        statement: 'Punctuation',
        steps: [step('Read each sentence aloud and add the full stops')],
      },
      { statement: 'Improve my spelling' },
      { statement: "Don't be late" },
      { statement: 'On Monday, email Ms Khan my plan' },
      { statement: 'Make sure that every quote is in the reference list' },
      { statement: 'Every day write one line in my log' },
    ],
  },
  check(wording) {
    return textsOf(wording)
      .filter(({ step: place }) => place !== null || !hasConcreteStep(wording))
      .flatMap(lookAt);
  },
};
