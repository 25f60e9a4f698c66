import type { TargetWording } from '#utils/domain/target.ts';
import { isBlank, textsOf } from '../language/wording-fields.ts';
import { whyStarter } from '../learner-words.ts';
import type { Rule } from '../types.ts';

const name = 'why';
const REASON =
  /\b(?:because|so that|so (?:i|we)\b|in order that|this (?:means|helps)|to help me)\b/i;

const saysWhy = (wording: TargetWording): boolean =>
  wording.why.trim() !== '' || textsOf(wording).some(({ text }) => REASON.test(text));

/** Check 18: nothing says why it matters to the learner. */
export const why: Rule = {
  name,
  examples: {
    bad: [
      { statement: 'Write 2 paragraphs' },
      { statement: 'Write 2 paragraphs', why: '  ' },
      { statement: 'Explain why in two sentences' },
    ],
    good: [
      { statement: 'Write 2 paragraphs', why: 'I want the merit' },
      { statement: 'Write 2 paragraphs so that my point is clear' },
      { statement: 'Pack my bag at night because mornings are busy' },
      { statement: '' },
    ],
  },
  check(wording) {
    if (isBlank(wording) || saysWhy(wording)) return [];
    const at = { field: 'why', step: null, span: null } as const;
    const mend = {
      label: { key: 'checks.mend.why' },
      apply: (now: TargetWording) => ({ ...now, why: whyStarter() }),
    } as const;
    return [{ rule: name, severity: 'quiet', ...at, say: { key: 'checks.why' }, mend }];
  },
};
