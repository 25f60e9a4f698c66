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
