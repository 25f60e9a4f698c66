import { isBlank } from '../language/wording-fields.ts';
import type { Rule } from '../types.ts';

const name = 'not-agreed';
const statement = 'Write 2 paragraphs';

/** Check 19: the learner has not agreed to it yet. No mend: only the learner can. */
export const notAgreed: Rule = {
  name,
  examples: {
    bad: [
      { statement },
      { statement, agreedOn: null, due: '2026-11-27' },
      { statement: 'Print it', why: 'I want the merit' },
    ],
    good: [
      { statement, agreedOn: '2026-11-23' },
      { statement: 'Print it', agreedOn: '2026-11-20' },
      { statement: '' },
    ],
  },
  check(wording) {
    if (isBlank(wording) || wording.agreedOn !== null) return [];
    const at = { field: 'agreedOn', step: null, span: null } as const;
    return [
      { rule: name, severity: 'quiet', ...at, say: { key: 'checks.not-agreed' }, mend: null },
    ];
  },
};
