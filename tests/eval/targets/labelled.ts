import { RuleName } from '#utils/domain/rule-name.ts';
import type { TargetStep, TargetWording } from '#utils/domain/target.ts';
import type { LabelledTarget } from '#utils/targets/evaluate.ts';
import type { CheckContext } from '#utils/targets/types.ts';

type Extra = Partial<Omit<TargetWording, 'steps' | 'statement'>> & {
  steps?: string[];
  context?: Partial<CheckContext>;
};

const asStep = (text: string, i: number): TargetStep => ({
  id: `00000000-0000-4000-8000-00000000000${i}`,
  text,
  done: false,
});

/** What a target has once mentor and learner have talked about it. */
const TALKED_OVER = {
  why: 'I want to pass',
  ifThen: 'If I get stuck, then I will ask',
  agreedOn: '2026-11-23',
};

/**
 * A target and the rules that a mentor would want to hear, by name, space-separated ('' = none). It is due on
 * 1 December 2026, agreed, and has a why and a plan, unless it says otherwise (a target that names another day must); the context is
 * `tests/eval/targets/context.ts`.
 */
export function labelled(statement: string, rules: string, extra: Extra = {}): LabelledTarget {
  const { steps = [], context = {}, ...rest } = extra;
  return {
    context,
    wording: { due: '2026-12-01', ...TALKED_OVER, ...rest, statement, steps: steps.map(asStep) },
    rules: rules.split(' ').flatMap((rule) => (rule === '' ? [] : RuleName.parse(rule))),
  };
}
