import { textAt } from '#utils/domain/span.ts';
import type { TargetWording } from '#utils/domain/target.ts';
import { doesSomething, quoted } from '../finding.ts';
import { actionsIn } from '../language/actions.ts';
import { hasAmount, namesChecker, namesProduct } from '../language/evidence.ts';
import { isBlank, textsOf } from '../language/wording-fields.ts';
import { evidenceStarter } from '../learner-words.ts';
import type { Finding, Mend, Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'evidence';

const startEvidence = (): Mend => ({
  label: { key: 'checks.mend.evidence' },
  apply: (wording) => ({ ...wording, evidence: evidenceStarter() }),
});

/** The text of "I'll know it's done when" says something that can be seen; a starter still has its dots. */
const isTelling = (evidence: string): boolean =>
  !evidence.includes('…') &&
  (hasAmount(evidence) ||
    namesProduct(evidence) ||
    namesChecker(evidence) ||
    actionsIn(evidence).some(({ kind }) => kind === 'seen'));

/** A number, a named product made by a visible act, or somebody who gets to see it. */
function canBeChecked(text: string): boolean {
  if (hasAmount(text) || namesChecker(text)) return true;
  const actions = actionsIn(text);
  const makes = actions.some(doesSomething);
  return actions.some(
    (action) =>
      (action.kind === 'seen' && action.known?.verb.part === 'close') ||
      (action.known?.verb.needs !== 'number' &&
        (makes || action.kind === 'vague') &&
        namesProduct(textAt(text, action))),
  );
}

function lookAt(wording: TargetWording): Finding[] {
  const { evidence } = wording;
  const written = evidence.trim() !== '';
  if (isBlank(wording) || isTelling(evidence)) return [];
  if (textsOf(wording).some(({ text }) => canBeChecked(text))) return [];
  const span = { start: 0, end: evidence.trimEnd().length };
  const shared = { rule: name, field: 'evidence', step: null } as const;
  if (!written) {
    const say = { key: 'checks.evidence.none' } as const;
    return [{ ...shared, severity: 'warn', span: null, say, mend: startEvidence() }];
  }
  const say = { key: 'checks.evidence.weak', args: { words: quoted(evidence, span) } } as const;
  return [{ ...shared, severity: 'hint', span, say, mend: null }];
}

/** Check 6: nothing to tell by. Statement, steps and evidence count together. */
export const evidence: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Improve your essay structure.' },
      { statement: 'Be better at deadlines.' },
      { statement: 'Explain why in more depth by 3 Dec' },
      { statement: 'Work on my maths', evidence: 'When it is better' },
      { statement: 'Improve my work for unit 3 by Fri 4 Dec' },
      { statement: 'Tidy the workshop bench', evidence: 'I have shown … to …' },
    ],
    good: [
      { statement: 'Highlight the point of each paragraph in yellow and show Sam by Fri' },
      { statement: 'Read 2 short books' },
      { statement: 'Write a conclusion' },
      { statement: 'Improve my maths', evidence: '8 out of 10 in the Tuesday quiz' },
      { statement: 'Improve my maths', steps: [step('Do five ratio questions')] },
      { statement: 'Tidy my files with my tutor' },
      { statement: 'Wire the socket', evidence: 'Ms Khan has signed it off' },
      { statement: 'Be on time', steps: [step('Tick the register at 9')] },
    ],
  },
  check: lookAt,
};
