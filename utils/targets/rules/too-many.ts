import { MAX_OPEN_TARGETS } from '#utils/domain/target.ts';
import { isBlank } from '../language/wording-fields.ts';
import type { Rule } from '../types.ts';

const name = 'too-many';
const statement = 'Write 2 paragraphs';

/** Check 14: more than three would be open at once. */
export const tooMany: Rule = {
  name,
  examples: {
    bad: [
      { statement, context: { openTargets: 3 } },
      { statement, context: { openTargets: 4 } },
      { statement: 'Print it', context: { openTargets: 12 } },
    ],
    good: [
      { statement, context: { openTargets: 2 } },
      { statement, context: { openTargets: 0 } },
      { statement: '', context: { openTargets: 5 } },
    ],
  },
  check(wording, { openTargets: count }) {
    if (isBlank(wording) || count < MAX_OPEN_TARGETS) return [];
    const at = { field: 'statement', step: null, span: null } as const;
    const say = { key: 'checks.too-many', args: { count, most: MAX_OPEN_TARGETS } } as const;
    return [{ rule: name, severity: 'hint', ...at, say, mend: null }];
  },
};
