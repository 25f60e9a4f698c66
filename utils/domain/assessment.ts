import * as z from 'zod/mini';
import { AssessmentState } from './target.ts';
import { Day } from './time.ts';

/** What was said of the assessment behind a target, on what ground: kept in the log, for whoever asks later. */
export const AssessmentChoice = z.object({
  state: AssessmentState,
  /** `reason`: it was offered with the reason and left to stand. `mentor`: chosen by hand. */
  by: z.enum(['reason', 'mentor']),
  /** The reason as the mentor read it; empty = none was found. */
  reason: z.string(),
  /** The day the work must be in; `null` = not known. */
  deadline: z.nullable(Day),
  /** Lines that look like help with the content and that the mentor says are none. */
  passed: z.array(z.string()),
});
export type AssessmentChoice = z.infer<typeof AssessmentChoice>;

/** Work that still counts: help with how to work is allowed, help with what to write is not. */
export type GuardedState = Extract<AssessmentState, 'live' | 'resubmission'>;
export const isGuarded = (state: AssessmentState | null): state is GuardedState =>
  state === 'live' || state === 'resubmission';
