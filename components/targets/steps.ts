import { MAX_STEPS, type TargetStep } from '#utils/domain/target.ts';

/** Steps with an empty one at `at`; unchanged when the list is full. */
export function withStepAt(steps: TargetStep[], at: number, id: string): TargetStep[] {
  if (steps.length >= MAX_STEPS) return steps;
  return steps.toSpliced(at, 0, { id, text: '', done: false });
}

/** Steps with one at place `to`, counted from 0 in the list as it then is; unchanged when it is not among them. */
export function withStepPlaced(steps: TargetStep[], id: string, to: number): TargetStep[] {
  const from = steps.findIndex((step) => step.id === id);
  const step = steps[from];
  return step && from !== to ? steps.toSpliced(from, 1).toSpliced(to, 0, step) : steps;
}

/** Steps with a removed one put back where it was, or at the end of a list that has become shorter. */
export const withStepBack = (steps: TargetStep[], step: TargetStep, at: number): TargetStep[] =>
  steps.length >= MAX_STEPS || steps.some(({ id }) => id === step.id)
    ? steps
    : steps.toSpliced(Math.min(at, steps.length), 0, step);
