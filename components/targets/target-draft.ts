import * as z from 'zod/mini';
import { FeedbackBlock, WorkRef } from '#utils/domain/feedback.ts';
import { RecordId } from '#utils/domain/ids.ts';
import { Span } from '#utils/domain/span.ts';
import { emptyWording, type Target, TargetWording } from '#utils/domain/target.ts';
import { Instant } from '#utils/domain/time.ts';
import type { KeepFeedback } from '#utils/services/types.ts';

/** The marked work behind a new target, whole, so that it can be kept even when its page is gone. */
const Origin = z.object({
  work: WorkRef,
  grade: z.nullable(z.string()),
  markedOn: z.nullable(Instant),
  released: z.nullable(z.boolean()),
  blocks: z.array(FeedbackBlock),
});
export type Origin = Omit<KeepFeedback, 'learner'>;

/** The teacher's words that a new target came from; `block` indexes the origin's blocks. */
const DraftSource = z.object({ block: z.int(), span: Span, quote: z.string() });
export type DraftSource = z.infer<typeof DraftSource>;

const TargetDraft = z.object({
  wording: TargetWording,
  /** The due day as typed, kept even while it is not a day. */
  typedDue: z.string(),
  sources: z.array(DraftSource),
  origin: z.nullable(Origin),
  /** The saved target that is being reworded; `null` = a new one. */
  targetId: z.nullable(RecordId),
});
/** One target while it is being written. */
export type TargetDraft = z.infer<typeof TargetDraft>;

const DraftQueue = z.object({
  queue: z.array(TargetDraft).check(z.minLength(1)),
  name: z.string(),
});
/** What is kept under a draft key: the target in the editor first, then those still waiting. */
export type DraftQueue = z.infer<typeof DraftQueue>;

/** A kept draft, or null when there is none or it is not one (another version's, damaged). */
export function readDraftQueue(kept: unknown): DraftQueue | null {
  const parsed = DraftQueue.safeParse(kept);
  return parsed.success ? parsed.data : null;
}

/** An empty new target about a piece of work. */
export const blankDraft = (origin: Origin | null): TargetDraft => ({
  wording: emptyWording(),
  typedDue: '',
  sources: [],
  origin,
  targetId: null,
});

/** A saved target, opened to be reworded. */
export const draftOf = (target: Target): TargetDraft => {
  const { statement, steps, evidence, due, why, ifThen, agreedOn } = target;
  return {
    wording: { statement, steps, evidence, due, why, ifThen, agreedOn },
    typedDue: '',
    sources: [],
    origin: null,
    targetId: target.id,
  };
};

/** The wording as it is saved: trimmed, without empty steps. */
export const tidyWording = (wording: TargetWording): TargetWording => ({
  ...wording,
  statement: wording.statement.trim(),
  evidence: wording.evidence.trim(),
  why: wording.why.trim(),
  ifThen: wording.ifThen.trim(),
  steps: wording.steps
    .map((step) => ({ ...step, text: step.text.trim() }))
    .filter(({ text }) => text),
});
