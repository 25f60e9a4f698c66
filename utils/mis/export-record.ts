import type { ExportKind } from '#utils/domain/export-batch.ts';
import { followUpStamp, targetStamp } from '#utils/domain/export-stamp.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { FollowUpEntry } from '#utils/domain/log-entry.ts';
import type { VersionedFollowUp } from '#utils/domain/log-history.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Day, Instant } from '#utils/domain/time.ts';

/**
 * What one row is made from, whichever kind it is: a target with its newest follow-up, or a follow-up with its
 * target. `recordId` and `rev` are those of the thing that the row stands for.
 */
export interface ExportRecord {
  kind: ExportKind;
  recordId: RecordId;
  rev: number;
  /** Another one says that the record is not what it was (`export-stamp.ts`). */
  stamp: string;
  /** When it last changed. */
  changedAt: Instant;
  learner: Learner;
  /** What the row is about, in the mentor's lists. */
  what: string;
  target: Target;
  /** Lines of the target that read like help with the content, and that the mentor said are none. */
  passed: string[];
  followUp: FollowUpEntry | null;
  /** The next day to look at the target: for a target as things are now, for a follow-up as it was agreed then. */
  nextOn: Day | null;
}

const later = (one: Instant, other: Instant | undefined): Instant =>
  other !== undefined && other > one ? other : one;

/** A target's row; `lastFollowUp` is the newest that no later entry corrects. */
export const recordOfTarget = (from: {
  target: Target;
  learner: Learner;
  lastFollowUp: FollowUpEntry | null;
  passed?: string[];
}): ExportRecord => ({
  kind: 'targets',
  recordId: from.target.id,
  rev: from.target.rev,
  stamp: targetStamp(from.learner, from.target, from.lastFollowUp),
  changedAt: later(from.target.updatedAt, from.lastFollowUp?.at),
  learner: from.learner,
  what: from.target.statement,
  passed: from.passed ?? [],
  target: from.target,
  followUp: from.lastFollowUp,
  nextOn: from.target.reviewOn,
});

/** A follow-up's row. A correction is a new version of it under the name it had first. */
export const recordOfFollowUp = (
  from: VersionedFollowUp & { target: Target; learner: Learner; passed?: string[] },
): ExportRecord => ({
  kind: 'follow-ups',
  recordId: from.firstId,
  rev: from.rev,
  stamp: followUpStamp(from.learner, from.target, from.entry),
  changedAt: from.entry.at,
  learner: from.learner,
  what: from.target.statement,
  passed: from.passed ?? [],
  target: from.target,
  followUp: from.entry,
  nextOn: from.entry.followUp.nextOn,
});
