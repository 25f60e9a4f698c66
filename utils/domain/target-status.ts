import * as z from 'zod/mini';

/** The life of a target, in order: three states in which it is open, then four ways to end. */
export const TargetStatus = z.enum([
  'draft',
  'agreed',
  'in-progress',
  'met',
  'partly-met',
  'not-met',
  'withdrawn',
]);
export type TargetStatus = z.infer<typeof TargetStatus>;

/** The states of a target that somebody still works on. */
export const OPEN_STATUSES = [
  'draft',
  'agreed',
  'in-progress',
] as const satisfies readonly TargetStatus[];

/** Still worked on: it counts as open, and can be overdue. */
export const isOpenStatus = (status: TargetStatus): boolean =>
  OPEN_STATUSES.some((open) => open === status);

/** The state of an open target that nothing was done about yet. */
export const untouchedStatus = ({ agreedOn }: { agreedOn: string | null }): TargetStatus =>
  agreedOn === null ? 'draft' : 'agreed';
