import { doesSomething, findingIn, hasConcreteStep, quoted } from '../finding.ts';
import { type Action, actionsIn } from '../language/actions.ts';
import { hasAmount, namesChecker, namesProduct } from '../language/evidence.ts';
import { textsOf } from '../language/wording-fields.ts';
import type { Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'vague-verb';

/** The clause says what comes of it, so the verb may stay. */
function isPinnedDown(action: Action, clause: string): boolean {
  if (hasAmount(clause)) return true;
  if (action.known?.verb.needs !== 'product') return false;
  return namesProduct(clause) || namesChecker(clause) || /\bmeans?\b/i.test(clause);
}

/** Check 1: a vague verb with no product. A loose statement over concrete steps is left alone. */
export const vagueVerb: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Improve your essay structure.' },
      { statement: 'I will work on word endings and grammar.' },
      { statement: 'To improve my punctuation.' },
      { statement: 'Feel more confident about reading.' },
      { statement: 'Be better at deadlines.' },
      { statement: 'Sam needs to develop his evaluation skills' },
      { statement: 'By Friday I will try harder in maths' },
      { statement: 'Improve my conclusion and hand it in' },
      { statement: 'Write 2 paragraphs', steps: [step('Think about the question more carefully')] },
    ],
    good: [
      { statement: 'Highlight the point of each paragraph in yellow and show Sam by Fri' },
      { statement: 'Improve my essay by adding 2 quotes' },
      { statement: 'Raise my attendance to 95%' },
      { statement: 'Revise pages 4-6 and do the quiz' },
      { statement: 'Practise the talk with Sam' },
      { statement: 'Improve my essay structure', steps: [step('Number the paragraphs')] },
      { statement: 'Write what I understand about osmosis in 3 sentences' },
      { statement: 'Continue to upload my log every Friday' },
      { statement: 'Learn what ‘analyse’ means' },
    ],
  },
  check(wording) {
    return textsOf(wording).flatMap((at) => {
      if (at.step === null && hasConcreteStep(wording)) return [];
      const actions = actionsIn(at.text);
      if (actions.some(doesSomething)) return [];
      const tells =
        at.step === null && (hasAmount(wording.evidence) || namesProduct(wording.evidence));
      const soft = tells || hasConcreteStep(wording, at.step);
      return actions
        .filter((action) => action.kind === 'vague')
        .filter(({ known }) => !(tells && known?.verb.needs === 'product'))
        .filter((action) => !isPinnedDown(action, at.text.slice(action.start, action.end)))
        .map(({ verb }) =>
          findingIn(name, at, verb, {
            severity: soft ? 'hint' : 'warn',
            say: {
              key: at.step === null ? 'checks.vague-verb.statement' : 'checks.vague-verb.step',
              args: { words: quoted(at.text, verb) },
            },
          }),
        );
    });
  },
};
