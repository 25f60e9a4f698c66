import * as z from 'zod/mini';
import { ReviewQuestion } from './checklist.ts';
import { RecordId } from './ids.ts';
import { recordShape } from './record.ts';
import { Instant } from './time.ts';

/** The learner's own number, 0 to 10. */
export const ScalePoint = z.int().check(z.minimum(0), z.maximum(10));

/** What was said to one question. Only the part that its kind asks for is ever filled. */
export const ReviewAnswer = z.object({
  question: RecordId,
  words: z.string(),
  ticked: z.boolean(),
  /** `null` = not asked. */
  number: z.nullable(ScalePoint),
});
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;

/** What a finished talk is made of, before it is anyone's record. */
export const ReviewContent = z.object({
  /** The checklist's name and questions as they were then: a later change does not rewrite what was asked. */
  checklist: z.string(),
  questions: z.array(ReviewQuestion),
  answers: z.array(ReviewAnswer),
  startedAt: Instant,
  /** How long it took, breaks left out. */
  minutes: z.int().check(z.nonnegative()),
  /** What the learner was given, as plain text. */
  summary: z.string(),
});
export type ReviewContent = z.infer<typeof ReviewContent>;

/** A talk with a learner along a checklist, finished. One that is under way is a draft. */
export const Review = z.object({
  ...recordShape,
  learnerId: RecordId,
  /** When it was finished. */
  at: Instant,
  ...ReviewContent.shape,
});
export type Review = z.infer<typeof Review>;

/** The answer to a question that was not asked yet. */
export const noAnswer = (question: RecordId): ReviewAnswer => ({
  question,
  words: '',
  ticked: false,
  number: null,
});

/** The number that a talk adds to the confidence line: the last scale that was answered; `null` = none was. */
export function confidenceOf({
  questions,
  answers,
}: Pick<ReviewContent, 'questions' | 'answers'>): number | null {
  const numbers = questions
    .filter(({ kind }) => kind === 'scale')
    .map(({ id }) => answers.find(({ question }) => question === id)?.number ?? null);
  return numbers.findLast((number) => number !== null) ?? null;
}
