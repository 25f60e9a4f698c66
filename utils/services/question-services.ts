import type { RecordId } from '#utils/domain/ids.ts';
import type { NewQuestion, Question, SentBy } from '#utils/domain/question.ts';
import type { Live, Outcome } from './types.ts';

/** What is asked of teachers. */
export interface QuestionServices {
  /** Everything asked of teachers about a learner, newest first. */
  questionsOf(learnerId: RecordId): Live<Question[]>;
  /** `draftKey`: the draft to drop in the same transaction. */
  raiseQuestion(what: NewQuestion, draftKey: string | null): Outcome<Question>;
  answerQuestion(id: RecordId, answer: string, draftKey: string | null): Outcome<Question>;
  /** Puts what was asked, or what was answered, into other words. */
  rewordQuestion(id: RecordId, words: Pick<Question, 'text' | 'answer'>): Outcome<Question>;
  /** The mentor went on to the mail program or the LMS's messages with it. */
  noteSentBy(id: RecordId, sentBy: SentBy): Outcome<void>;
  withdrawQuestion(id: RecordId): Outcome<Question>;
  reopenQuestion(id: RecordId): Outcome<Question>;
}
