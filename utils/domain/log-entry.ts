import * as z from 'zod/mini';
import { AssessmentChoice } from './assessment.ts';
import { ReleaseReason } from './export-batch.ts';
import { RecordId } from './ids.ts';
import { ProfileField } from './profile.ts';
import { ScalePoint } from './review.ts';
import { AssessmentState, TargetWording } from './target.ts';
import { TargetStatus } from './target-status.ts';
import { Day, Instant } from './time.ts';

/** How a target stood when mentor and learner talked about it. */
export const FollowUpOutcome = z.enum(['done', 'partly', 'not-yet']);
export type FollowUpOutcome = z.infer<typeof FollowUpOutcome>;

/** What was decided about a target that is not done: keep the day, move it, take a smaller step, do it otherwise, drop it. */
export const FollowUpDecision = z.enum(['keep', 'move', 'smaller', 'approach', 'drop']);
export type FollowUpDecision = z.infer<typeof FollowUpDecision>;

export const FollowUp = z.object({
  outcome: FollowUpOutcome,
  note: z.string(),
  /** What the mentor saw of it; empty = nothing was shown. */
  evidence: z.string(),
  /** The learner's own 0-10; `null` = not asked. */
  confidence: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
  /** The next day to look at it; `null` = none, the target is finished. */
  nextOn: z.nullable(Day),
  /** Why the day moved, or why the target was dropped; empty when it was kept. */
  moveReason: z.string(),
  /** `null` = the target is done, or the entry is from before the question. */
  decision: z.nullable(FollowUpDecision),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** A contact about no target in particular: they met, somebody wrote, or the learner did not come. */
export const ContactHow = z.enum(['meeting', 'message', 'no-show']);
export type ContactHow = z.infer<typeof ContactHow>;

export const Contact = z.object({
  how: ContactHow,
  /** The day it was, which may be before the day it is logged. */
  on: Day,
  note: z.string(),
  /** The learner's own 0-10; `null` = not asked. */
  confidence: z.nullable(z.int().check(z.minimum(0), z.maximum(10))),
});
export type Contact = z.infer<typeof Contact>;

const entryShape = {
  id: RecordId,
  at: Instant,
  learnerId: RecordId,
  /** `null` for entries about the learner as a whole. */
  targetId: z.nullable(RecordId),
  /** The entry that this one corrects. */
  supersedes: z.nullable(RecordId),
};

/** The log is append-only: a correction is a new entry that names the one it supersedes. */
export const LogEntry = z.discriminatedUnion('kind', [
  z.object({ ...entryShape, kind: z.literal('target-set'), wording: TargetWording }),
  z.object({ ...entryShape, kind: z.literal('reworded'), wording: TargetWording }),
  z.object({ ...entryShape, kind: z.literal('follow-up'), followUp: FollowUp }),
  z.object({ ...entryShape, kind: z.literal('contact'), contact: Contact }),
  /** The entry that it supersedes was a slip of the hand: what it changed was put back. */
  z.object({ ...entryShape, kind: z.literal('taken-back') }),
  /** The learner was put away, or brought back. */
  z.object({ ...entryShape, kind: z.literal('archived'), isArchived: z.boolean() }),
  /** Another record of the same learner was made one with this; `name`: as it stood there. */
  z.object({ ...entryShape, kind: z.literal('merged'), name: z.string() }),
  z.object({
    ...entryShape,
    kind: z.literal('date-moved'),
    from: z.nullable(Day),
    to: z.nullable(Day),
    reason: z.string(),
  }),
  z.object({
    ...entryShape,
    kind: z.literal('status'),
    from: TargetStatus,
    to: TargetStatus,
    /** Why; always there when a target is withdrawn. */
    reason: z.string(),
  }),
  z.object({
    ...entryShape,
    kind: z.literal('assessment'),
    from: z.nullable(AssessmentState),
    choice: AssessmentChoice,
  }),
  z.object({ ...entryShape, kind: z.literal('exported'), batchId: RecordId }),
  /** It was held back from an export, and let go by the mentor. Never which words it was about. */
  z.object({
    ...entryShape,
    kind: z.literal('released'),
    why: ReleaseReason,
    batchId: RecordId,
  }),
  /** Also when a question is opened again: it then supersedes the entry that closed it. */
  z.object({
    ...entryShape,
    kind: z.literal('question-raised'),
    questionId: RecordId,
    text: z.string(),
  }),
  z.object({
    ...entryShape,
    kind: z.literal('question-answered'),
    questionId: RecordId,
    answer: z.string(),
  }),
  z.object({ ...entryShape, kind: z.literal('question-withdrawn'), questionId: RecordId }),
  z.object({
    ...entryShape,
    kind: z.literal('review'),
    reviewId: RecordId,
    checklist: z.string(),
    minutes: z.int().check(z.nonnegative()),
    /** The learner's own 0-10; `null` = not asked. */
    confidence: z.nullable(ScalePoint),
  }),
  /** Which fields changed, never their words: what is taken out of a profile is gone. */
  z.object({ ...entryShape, kind: z.literal('profile'), fields: z.array(ProfileField) }),
  /** Something was passed on by the college's own route. The day, and nothing else, on purpose. */
  z.object({ ...entryShape, kind: z.literal('referred'), on: Day }),
  /** The mentor does not want to be told this once more; `nudge` says which. */
  z.object({ ...entryShape, kind: z.literal('nudge-put-away'), nudge: z.string() }),
]);
export type LogEntry = z.infer<typeof LogEntry>;
export type FollowUpEntry = Extract<LogEntry, { kind: 'follow-up' }>;
export type ContactEntry = Extract<LogEntry, { kind: 'contact' }>;
