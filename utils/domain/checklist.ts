import * as z from 'zod/mini';
import { RecordId } from './ids.ts';
import { recordShape } from './record.ts';

/** The most questions in one checklist: more is a form, not a talk. */
export const MAX_QUESTIONS = 24;

/** The stages of a review, in the order a talk goes through them; a checklist uses those it has questions for. */
export const ReviewStage = z.enum([
  'settle',
  'look-back',
  'scale',
  'feedback',
  'next-step',
  'who-checks',
  'close',
]);
export type ReviewStage = z.infer<typeof ReviewStage>;

/** How a question is answered: in words, by a tick, or by a number from 0 to 10. */
export const AnswerKind = z.enum(['words', 'tick', 'scale']);
export type AnswerKind = z.infer<typeof AnswerKind>;

export const ReviewQuestion = z.object({
  id: RecordId,
  stage: ReviewStage,
  kind: AnswerKind,
  text: z.string().check(z.minLength(1), z.maxLength(240)),
});
export type ReviewQuestion = z.infer<typeof ReviewQuestion>;

/** What a mentor makes of a checklist: everything in it that the editor can change. */
export const ChecklistWords = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** How long the talk is meant to take. */
  minutes: z.int().check(z.minimum(1), z.maximum(120)),
  questions: z.array(ReviewQuestion).check(z.minLength(1), z.maxLength(MAX_QUESTIONS)),
});
export type ChecklistWords = z.infer<typeof ChecklistWords>;

/** A checklist of the mentor's own. The shipped ones are no records: they are in `utils/coaching`. */
export const Checklist = z.object({ ...recordShape, ...ChecklistWords.shape });
export type Checklist = z.infer<typeof Checklist>;

/** The questions stage by stage, in the order of a talk; inside one stage as the checklist has them. */
export const byStage = (
  questions: ReviewQuestion[],
): { stage: ReviewStage; questions: ReviewQuestion[] }[] =>
  ReviewStage.options
    .map((stage) => ({ stage, questions: questions.filter((one) => one.stage === stage) }))
    .filter((one) => one.questions.length > 0);
