import type { TargetStep } from '#utils/domain/target.ts';

/** A step for a rule's examples; its id only has to be there. */
export const step = (text: string, done = false): TargetStep => ({
  id: '00000000-0000-4000-8000-000000000000',
  text,
  done,
});
