import type { TargetStep, TargetWording } from '#utils/domain/target.ts';
import type { LabelledTarget } from '#utils/targets/evaluate.ts';

type Extra = Partial<Omit<TargetWording, 'steps' | 'statement'>> & { steps?: string[] };

const asStep = (text: string, i: number): TargetStep => ({
  id: `00000000-0000-4000-8000-00000000000${i}`,
  text,
  done: false,
});

/**
 * A target and the rules that a mentor would want to hear, by name, space-separated ('' = none). It is due on
 * 1 December 2026 unless it says otherwise (a target that names another day must); the context is
 * `tests/eval/targets/context.ts`.
 */
export function labelled(statement: string, rules: string, extra: Extra = {}): LabelledTarget {
  const { steps = [], ...rest } = extra;
  return {
    wording: { due: '2026-12-01', ...rest, statement, steps: steps.map(asStep) },
    rules: rules.split(' ').filter((rule) => rule !== ''),
  };
}
