import * as z from 'zod/mini';
import { RecordId } from './ids.ts';
import { recordShape } from './record.ts';
import { Instant } from './time.ts';

/** Where on the page a piece of feedback stood. */
export const FeedbackSource = z.enum([
  'comment',
  'rubric',
  'guide',
  'annotation',
  'file',
  'quiz',
  'forum',
  'workshop',
  'pasted',
]);
export type FeedbackSource = z.infer<typeof FeedbackSource>;

/** One piece of feedback as the teacher wrote it: plain text with its line breaks. */
export const FeedbackBlock = z.object({
  source: FeedbackSource,
  /** The rubric or guide criterion it belongs to, as worded on the page. */
  criterion: z.nullable(z.string()),
  author: z.nullable(z.string()),
  text: z.string(),
  /** The page shows only the beginning of it: never to be used as the whole. */
  cut: z.boolean(),
});
export type FeedbackBlock = z.infer<typeof FeedbackBlock>;

/** The piece of marked work that feedback is about. `null` = the page does not say. */
export const WorkRef = z.object({
  site: z.string(),
  course: z.nullable(z.string()),
  courseId: z.nullable(z.string()),
  work: z.nullable(z.string()),
  activityId: z.nullable(z.string()),
  /** Counts from 1. */
  attempt: z.nullable(z.int()),
});
export type WorkRef = z.infer<typeof WorkRef>;

export const Feedback = z.object({
  ...recordShape,
  learnerId: RecordId,
  ...WorkRef.shape,
  /** site, course, activity and attempt in one: the same work read twice has the same key. */
  sourceKey: z.string(),
  /** SHA-256 of the marking as it was first kept, in hex: re-marked work has a new one and is kept beside the old. */
  hash: z.string(),
  grade: z.nullable(z.string()),
  markedOn: z.nullable(Instant),
  /** `false`: the learner cannot see it yet. `null`: the page does not say. */
  released: z.nullable(z.boolean()),
  blocks: z.array(FeedbackBlock),
  state: z.enum(['new', 'used', 'set-aside']),
});
export type Feedback = z.infer<typeof Feedback>;

/** The key under which feedback on one learner's one attempt is found again. */
export const sourceKeyOf = (learnerId: RecordId, work: WorkRef): string =>
  [learnerId, work.site, work.courseId, work.activityId ?? work.work, work.attempt ?? 1]
    .map((part) => encodeURIComponent(String(part ?? '')))
    .join('/');

/**
 * The grade itself: `57.14` of `57.14 / 100.00`. Some pages show what it is out of and some do not, so only this part
 * is compared.
 */
export const gradeAlone = (grade: string | null): string | null =>
  grade?.replace(/^\s*(\d[\d.,]*)\s*\/\s*\d[\d.,]*\s*$/, '$1') ?? null;

/** What re-marking changes: the text of `blocks` and the grade, as one string to be hashed. */
export const hashInput = (blocks: FeedbackBlock[], grade: string | null): string =>
  JSON.stringify([
    gradeAlone(grade),
    blocks.map(({ source, criterion, text }) => [source, criterion, text]),
  ]);
