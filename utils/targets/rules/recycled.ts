import type { TargetWording } from '#utils/domain/target.ts';
import { countSame } from '../language/same-target.ts';
import { wholeSpan } from '../language/whole-text.ts';
import type { CheckContext, Finding, Rule } from '../types.ts';

const name = 'recycled';
/** This would be the third time. */
const TIMES_BEFORE = 2;

function lookAt({ statement }: TargetWording, { earlier }: CheckContext): Finding[] {
  if (!earlier || statement.trim() === '') return [];
  const at = { field: 'statement', step: null, span: wholeSpan(statement), mend: null } as const;
  const count = countSame(statement, earlier.own);
  if (count >= TIMES_BEFORE) {
    const say = { key: 'checks.recycled.own', args: { count } } as const;
    return [{ rule: name, severity: 'hint', ...at, say }];
  }
  if (countSame(statement, earlier.others) === 0) return [];
  return [{ rule: name, severity: 'quiet', ...at, say: { key: 'checks.recycled.copy' } }];
}

const statement = 'Highlight the point of each paragraph in yellow and show Sam by Fri';
const again = 'I will highlight the point of each paragraph in yellow and show [name]';

/** Check 12: the third time for this learner, or the words of another learner's target. */
export const recycled: Rule = {
  name,
  examples: {
    bad: [
      { statement, context: { earlier: { own: [again, statement, 'Read 2 books'], others: [] } } },
      { statement, context: { earlier: { own: [], others: ['Print it', statement] } } },
      {
        statement: 'Bring my log book on Monday',
        context: { earlier: { own: [], others: ['I will bring my log book on Monday'] } },
      },
    ],
    good: [
      { statement, context: { earlier: { own: [again], others: [] } } },
      { statement, context: { earlier: { own: [], others: ['Highlight two quotes in yellow'] } } },
      { statement, context: {} },
      { statement: 'Read it', context: { earlier: { own: [], others: ['Read it', 'Read it'] } } },
    ],
  },
  check: lookAt,
};
