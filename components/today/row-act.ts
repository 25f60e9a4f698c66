import type { FollowUpOutcome } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';

/** What a mentor can do with a learner on Today, in place. */
export type RowAct =
  | { is: 'follow-up'; outcome: FollowUpOutcome }
  | { is: 'contact' }
  | { is: 'snooze' }
  | { is: 'go-on'; decision: 'smaller' | 'approach'; target: Target };
