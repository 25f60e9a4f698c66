import * as z from 'zod/mini';
import { RecordId } from './ids.ts';
import { recordShape } from './record.ts';
import { TargetSource } from './target.ts';
import { Day } from './time.ts';

/** What is unclear about the teacher's words: what to do, where to begin, when it is good enough, or how to do it in time. */
export const Unclear = z.enum(['vague', 'huge', 'no-criterion', 'too-soon']);
export type Unclear = z.infer<typeof Unclear>;

/** How the message went on its way: copied, or copied and then the mail program or the LMS's messages opened. */
export const SentBy = z.enum(['copy', 'mail', 'lms']);
export type SentBy = z.infer<typeof SentBy>;

/** Something asked of a teacher about one learner's feedback or target, open until it is answered or withdrawn. */
export const Question = z.object({
  ...recordShape,
  learnerId: RecordId,
  /** The target it is about; `null` = the feedback itself. */
  targetId: z.nullable(RecordId),
  /** Where the words stand that it is about. */
  sources: z.array(TargetSource),
  /** Those words. */
  quote: z.string(),
  /** Who was asked, as the page names them; `null` = unknown. */
  teacher: z.nullable(z.string()),
  course: z.nullable(z.string()),
  work: z.nullable(z.string()),
  unclear: Unclear,
  /** The message as it was copied. */
  text: z.string().check(z.minLength(1)),
  sentBy: SentBy,
  state: z.enum(['open', 'answered', 'withdrawn']),
  /** What the teacher said; empty until then. */
  answer: z.string(),
  answeredOn: z.nullable(Day),
});
export type Question = z.infer<typeof Question>;

/** What a question is made of, before it is anyone's record. */
export type NewQuestion = Pick<
  Question,
  | 'learnerId'
  | 'targetId'
  | 'sources'
  | 'quote'
  | 'teacher'
  | 'course'
  | 'work'
  | 'unclear'
  | 'text'
  | 'sentBy'
>;
