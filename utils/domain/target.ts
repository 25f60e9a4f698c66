import * as z from 'zod/mini';
import { RecordId } from './ids.ts';
import { recordShape } from './record.ts';
import { Span } from './span.ts';
import { isOpenStatus, TargetStatus } from './target-status.ts';
import { Day } from './time.ts';

/** The longest list of steps inside one target: more is a list nobody works through. */
export const MAX_STEPS = 5;
/** How many targets a learner should have open at once. */
export const MAX_OPEN_TARGETS = 3;

export const TargetStep = z.object({ id: RecordId, text: z.string(), done: z.boolean() });
export type TargetStep = z.infer<typeof TargetStep>;

/** The teacher's words that a target came from. `block` indexes the feedback's blocks; `quote` is the text then. */
export const TargetSource = z.object({
  feedbackId: RecordId,
  block: z.int().check(z.nonnegative()),
  span: Span,
  quote: z.string(),
});
export type TargetSource = z.infer<typeof TargetSource>;

/** Where the assessed work stands: awarding bodies limit help with work that still counts. */
export const AssessmentState = z.enum(['practice', 'live', 'resubmission', 'closed']);
export type AssessmentState = z.infer<typeof AssessmentState>;

/** How hard the learner finds it, in their own view. */
export const Challenge = z.enum(['comfortable', 'stretching', 'too-much']);
export type Challenge = z.infer<typeof Challenge>;

/** What the mentor writes: everything in a target that an editor can change. */
export const TargetWording = z.object({
  /** What I will do. */
  statement: z.string(),
  steps: z.array(TargetStep).check(z.maxLength(MAX_STEPS)),
  /** I'll know it's done when… */
  evidence: z.string(),
  due: z.nullable(Day),
  /** Why it matters to me. */
  why: z.string(),
  /** If I get stuck on…, then I will… */
  ifThen: z.string(),
  /** How hard the learner finds it; `null` = not asked. */
  challenge: z.nullable(Challenge),
  /** What the learner said about it, in their own words. */
  ownWords: z.string(),
  /** Content help that was held back from live work: for the next piece, never for this one. */
  forNext: z.array(z.string()),
  /** The day the learner agreed to it; `null` = not agreed yet. */
  agreedOn: z.nullable(Day),
});
export type TargetWording = z.infer<typeof TargetWording>;

export const Target = z.object({
  ...recordShape,
  learnerId: RecordId,
  ...TargetWording.shape,
  sources: z.array(TargetSource),
  course: z.nullable(z.string()),
  work: z.nullable(z.string()),
  reviewOn: z.nullable(Day),
  /** `null` = nobody was asked, as for targets from before the question. */
  assessment: z.nullable(AssessmentState),
  /** The day the assessed work must be in; `null` = not known. */
  deadline: z.nullable(Day),
  /** The target that this one goes on from: it is a smaller step of it, or what was held back in it. */
  follows: z.nullable(RecordId),
  status: TargetStatus,
});
export type Target = z.infer<typeof Target>;

/** An empty editor. */
export const emptyWording = (): TargetWording => ({
  statement: '',
  steps: [],
  evidence: '',
  due: null,
  why: '',
  ifThen: '',
  challenge: null,
  ownWords: '',
  forNext: [],
  agreedOn: null,
});

/** Open targets in the order a mentor meets them: overdue and soonest first, undated last, older before newer. */
export const byUrgency = (
  a: Pick<Target, 'due' | 'createdAt'>,
  b: Pick<Target, 'due' | 'createdAt'>,
): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.createdAt.localeCompare(b.createdAt);

/** Past its day and still open. */
export const isOverdue = (target: Pick<Target, 'status' | 'due'>, today: Day): boolean =>
  isOpenStatus(target.status) && target.due !== null && target.due < today;
