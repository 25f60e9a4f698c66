import type { TargetWording } from '#utils/domain/target.ts';
import { isBlank, textsOf } from '../language/wording-fields.ts';
import { ifThenStarter } from '../learner-words.ts';
import type { Rule } from '../types.ts';
import { step } from './example-step.ts';

const name = 'if-then';
const CUE =
  /\b(?:if|when|whenever|as soon as|once)\b[^.!?]*\b(?:i|then|my|we)\b|\b(?:if|when) (?:i|you)\b/i;

const hasCue = (wording: TargetWording): boolean =>
  wording.ifThen.trim() !== '' || textsOf(wording).some(({ text }) => CUE.test(text));

/** Check 17: no plan for getting stuck. Plans of the form "if…, then…" are what makes targets happen. */
export const ifThen: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Write 2 paragraphs' },
      { statement: 'Write 2 paragraphs', ifThen: ' ' },
      { statement: 'Find out if the shop is open' },
    ],
    good: [
      { statement: 'Write 2 paragraphs', ifThen: 'If I get stuck, then I will ask Sam' },
      { statement: 'When I get the brief, I list the command words' },
      { statement: 'Log my hours', steps: [step('If it is Monday 9am, then I open Moodle')] },
      { statement: '' },
    ],
  },
  check(wording) {
    if (isBlank(wording) || hasCue(wording)) return [];
    const at = { field: 'ifThen', step: null, span: null } as const;
    const mend = {
      label: { key: 'checks.mend.if-then' },
      apply: (now: TargetWording) => ({ ...now, ifThen: ifThenStarter() }),
    } as const;
    return [{ rule: name, severity: 'quiet', ...at, say: { key: 'checks.if-then' }, mend }];
  },
};
