import * as z from 'zod/mini';
import { AssessmentChoice } from '#utils/domain/assessment.ts';
import { FeedbackBlock, WorkRef } from '#utils/domain/feedback.ts';
import { RecordId } from '#utils/domain/ids.ts';
import { Span } from '#utils/domain/span.ts';
import { emptyWording, type Target, TargetSource, TargetWording } from '#utils/domain/target.ts';
import { Day, Instant } from '#utils/domain/time.ts';
import { t } from '#utils/i18n/t.ts';
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

/** The target that a new one goes on from, and what it takes over from it. */
const Followed = z.object({
  targetId: RecordId,
  sources: z.array(TargetSource),
  course: z.nullable(z.string()),
  work: z.nullable(z.string()),
});

const draftShape = {
  wording: TargetWording,
  /** The due day as typed, kept even while it is not a day. */
  typedDue: z.string(),
  sources: z.array(DraftSource),
  origin: z.nullable(Origin),
  /** The saved target that is being reworded; `null` = a new one. */
  targetId: z.nullable(RecordId),
  follows: z.nullable(Followed),
  /** When the page says that the work must be in. */
  workDue: z.optional(z.nullable(Day)),
  /** The lines that were drafted from the teacher's words, as they were drafted. */
  drafted: z.optional(z.array(z.string())),
  /** Where the assessed work stands; `null` = it must still be asked. */
  assessment: z.nullable(AssessmentChoice),
};

/** What was changed when content was held back, so that it can be brought back: the wordings before and after, and the targets that were joined into this one. */
const Held = z.object({
  before: TargetWording,
  after: TargetWording,
  sources: z.array(DraftSource),
  others: z.array(z.object({ ...draftShape, held: z.null() })),
});

const TargetDraft = z.object({ ...draftShape, held: z.nullable(Held) });
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

/** Practice, as nothing says that there is an assessment. */
const unasked = (why: 'assessment.why.noWork'): AssessmentChoice => ({
  ...{ state: 'practice', by: 'reason', reason: t(why) },
  ...{ deadline: null, passed: [] },
});

/** What was said of a saved target's assessment; a target that quotes no feedback was made of none. */
export function choiceOf({ assessment, deadline, sources }: Target): AssessmentChoice | null {
  if (assessment === null) return sources.length > 0 ? null : unasked('assessment.why.noWork');
  const reason = t('assessment.why.target');
  return { state: assessment, by: 'reason', reason, deadline, passed: [] };
}

/** An empty new target about a piece of work. */
export const blankDraft = (origin: Origin | null): TargetDraft => ({
  wording: emptyWording(),
  typedDue: '',
  sources: [],
  origin,
  targetId: null,
  follows: null,
  // Where no marked work is behind it there is nothing to guard.
  assessment: origin === null ? unasked('assessment.why.noWork') : null,
  held: null,
});

/** A saved target, opened to be reworded. */
export const targetDraftOf = (target: Target): TargetDraft => {
  return {
    wording: TargetWording.parse(target),
    typedDue: '',
    sources: [],
    origin: null,
    targetId: target.id,
    follows: null,
    assessment: choiceOf(target),
    held: null,
  };
};

/** The wording as it is saved: trimmed, without empty steps. */
export const tidyWording = (wording: TargetWording): TargetWording => ({
  ...wording,
  statement: wording.statement.trim(),
  evidence: wording.evidence.trim(),
  why: wording.why.trim(),
  ifThen: wording.ifThen.trim(),
  ownWords: wording.ownWords.trim(),
  steps: wording.steps
    .map((step) => ({ ...step, text: step.text.trim() }))
    .filter(({ text }) => text),
});
