import {
  followUpStamp,
  questionStamp,
  reviewStamp,
  stepStamp,
  targetStamp,
} from '#utils/domain/export-stamp.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { FollowUpEntry } from '#utils/domain/log-entry.ts';
import type { VersionedFollowUp } from '#utils/domain/log-history.ts';
import type { Question } from '#utils/domain/question.ts';
import { confidenceOf, type Review } from '#utils/domain/review.ts';
import type { Target, TargetStep } from '#utils/domain/target.ts';
import type { Day, Instant } from '#utils/domain/time.ts';
import type { RowKind } from './profile.ts';

/**
 * What one row is made from, whatever it stands for. `recordId` and `rev` are those of the thing that the row stands for; of a
 * step, the step's own id and its target's `rev`.
 */
export interface ExportRecord {
  kind: RowKind;
  recordId: RecordId;
  rev: number;
  /** Another one says that the record is not what it was (`export-stamp.ts`). */
  stamp: string;
  /** When it last changed. */
  changedAt: Instant;
  learner: Learner;
  /** What the row is about, in the mentor's lists. */
  what: string;
  /** `null` for a review, and for a question about no target. */
  target: Target | null;
  /** `number` counts from 1. */
  step: { step: TargetStep; number: number } | null;
  /** The row's own, or the newest of its target. */
  followUp: FollowUpEntry | null;
  review: Review | null;
  question: Question | null;
  /** The learner's own 0-10; `null` = not asked. */
  confidence: number | null;
  /** The next day to look at the target: for a target as things are now, for a follow-up as it was agreed then. */
  nextOn: Day | null;
  /** Lines of the target that read like help with the content, and that the mentor said are none. */
  passed: string[];
}

interface WithTarget {
  target: Target;
  learner: Learner;
  lastFollowUp: FollowUpEntry | null;
  passed?: string[];
}

const later = (one: Instant, other: Instant | undefined): Instant =>
  other !== undefined && other > one ? other : one;

const nothingElse = { step: null, review: null, question: null } as const;

/** A target's row; `lastFollowUp` is the newest that no later entry corrects. */
export const recordOfTarget = (from: WithTarget): ExportRecord => ({
  ...nothingElse,
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
  confidence: from.lastFollowUp?.followUp.confidence ?? null,
  nextOn: from.target.reviewOn,
});

/** The rows of a target's steps, in order. */
export const recordsOfSteps = (from: WithTarget): ExportRecord[] =>
  from.target.steps.map((step, index) => ({
    ...recordOfTarget(from),
    kind: 'steps',
    recordId: step.id,
    stamp: stepStamp(from.learner, from.target, from.lastFollowUp, step.id),
    what: step.text,
    step: { step, number: index + 1 },
  }));

/** A follow-up's row. A correction is a new version of it under the name it had first. */
export const recordOfFollowUp = (
  from: VersionedFollowUp & { target: Target; learner: Learner; passed?: string[] },
): ExportRecord => ({
  ...nothingElse,
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
  confidence: from.entry.followUp.confidence,
  nextOn: from.entry.followUp.nextOn,
});

const aboutNoTarget = { step: null, followUp: null, nextOn: null, passed: [] as string[] };

/** A finished review's row. */
export const recordOfReview = (from: { review: Review; learner: Learner }): ExportRecord => ({
  ...aboutNoTarget,
  kind: 'reviews',
  recordId: from.review.id,
  rev: from.review.rev,
  stamp: reviewStamp(from.learner, from.review.id, from.review.rev),
  changedAt: from.review.updatedAt,
  learner: from.learner,
  what: from.review.checklist,
  target: null,
  review: from.review,
  question: null,
  confidence: confidenceOf(from.review),
});

/** The row of a question that was put to a teacher, with the target it is about. */
export const recordOfQuestion = (from: {
  question: Question;
  target: Target | null;
  learner: Learner;
}): ExportRecord => ({
  ...aboutNoTarget,
  kind: 'questions',
  recordId: from.question.id,
  rev: from.question.rev,
  stamp: questionStamp(from.learner, from.question),
  changedAt: from.question.updatedAt,
  learner: from.learner,
  what: from.question.text,
  target: from.target,
  review: null,
  question: from.question,
  confidence: null,
});
