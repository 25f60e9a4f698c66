/** What the model tells apart. `idle`: a question that asks nothing of the learner. */
export const KINDS = [
  'praise',
  'action',
  'question',
  'idle',
  'grade',
  'neutral',
  'heading',
  'sensitive',
] as const;
export type Kind = (typeof KINDS)[number];

/** Stands in a unit's `why`: somebody's own life may be meant, though nothing says so surely. No step is drafted from it. */
export const MAY_BE_PERSONAL = 'may-be-personal';
