import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { FollowUpEntry } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Day } from '#utils/domain/time.ts';

/**
 * What one row is made from, whichever kind it is: a target with its newest follow-up, or a follow-up with its
 * target. `recordId` and `rev` are those of the thing that the row stands for.
 */
export interface ExportRecord {
  recordId: RecordId;
  rev: number;
  learner: Learner;
  target: Target;
  followUp: FollowUpEntry | null;
  /** The next day to look at the target: for a target as things are now, for a follow-up as it was agreed then. */
  nextOn: Day | null;
}

/** A target's row; `lastFollowUp` is the newest that no later entry corrects. */
export const recordOfTarget = (from: {
  target: Target;
  learner: Learner;
  lastFollowUp: FollowUpEntry | null;
}): ExportRecord => ({
  recordId: from.target.id,
  rev: from.target.rev,
  learner: from.learner,
  target: from.target,
  followUp: from.lastFollowUp,
  nextOn: from.target.reviewOn,
});

/** A follow-up's row. Log entries are never changed, so their version is always 1. */
export const recordOfFollowUp = (from: {
  entry: FollowUpEntry;
  target: Target;
  learner: Learner;
}): ExportRecord => ({
  recordId: from.entry.id,
  rev: 1,
  learner: from.learner,
  target: from.target,
  followUp: from.entry,
  nextOn: from.entry.followUp.nextOn,
});
