import type { RecordId } from '#utils/domain/ids.ts';
import { type NewQuestion, Question, type SentBy } from '#utils/domain/question.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';
import { found, StoreProblem } from './problem.ts';
import { logQuestion, logRewording } from './question-log.ts';
import { countedTables, recount } from './recount.ts';
import { firstRevision, nextRevision } from './revision.ts';

/** Everything asked about a learner, newest first. */
export async function questionsOf(db: Store, learnerId: RecordId): Promise<Question[]> {
  const [from, to] = startingWith(learnerId);
  const all = await db.questions.where('[learnerId+state]').between(from, to).toArray();
  return all.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** What a question is about must be the same learner's. @throws StoreProblem when it is not, or is gone */
async function checkOwner(db: Store, { learnerId, targetId, sources }: NewQuestion): Promise<void> {
  found(await db.learners.get(learnerId));
  const target = targetId === null ? null : found(await db.targets.get(targetId));
  const feedback = await Promise.all(sources.map((source) => db.feedback.get(source.feedbackId)));
  const about = [target, ...feedback.map(found)].filter((record) => record !== null);
  if (about.some((record) => record.learnerId !== learnerId))
    throw new StoreProblem('errors.otherLearner');
}

/** Keeps a question that was put to a teacher, drops the draft of it, and logs it. */
export const raiseQuestion = (
  db: Store,
  what: NewQuestion,
  draftKey: string | null,
  clock: Clock,
): Promise<Question> =>
  db.transaction('rw', [...countedTables(db), db.feedback, db.drafts], async () => {
    await checkOwner(db, what);
    const made = { ...firstRevision(clock), state: 'open', answer: '', answeredOn: null };
    const question = Question.parse({ ...what, ...made });
    await db.questions.add(question);
    await logQuestion(db, question, question.createdAt);
    await recount(db, question.learnerId);
    if (draftKey !== null) await db.drafts.delete(draftKey);
    return question;
  });

/** Notes how a question went on its way: a detail of it, nothing that happened to the learner, so no entry in the log. */
export const noteSentBy = (db: Store, id: RecordId, sentBy: SentBy, clock: Clock): Promise<void> =>
  db.transaction('rw', [db.questions], async () => {
    const before = found(await db.questions.get(id));
    await db.questions.put(Question.parse({ ...before, sentBy, ...nextRevision(before, clock) }));
  });

/** Changes a question and says in the log how it now stands. */
const change = (
  db: Store,
  id: RecordId,
  some: Partial<Question>,
  draftKey: string | null,
  clock: Clock,
): Promise<Question> =>
  db.transaction('rw', [...countedTables(db), db.drafts], async () => {
    const before = found(await db.questions.get(id));
    const question = Question.parse({ ...before, ...some, ...nextRevision(before, clock) });
    await db.questions.put(question);
    await logQuestion(db, question, question.updatedAt);
    await recount(db, question.learnerId);
    if (draftKey !== null) await db.drafts.delete(draftKey);
    return question;
  });

/** Keeps what the teacher answered. @throws StoreProblem `errors.gone` when there is no such question */
export const answerQuestion = (
  db: Store,
  id: RecordId,
  answer: string,
  draftKey: string | null,
  clock: Clock,
): Promise<Question> =>
  change(db, id, { state: 'answered', answer, answeredOn: clock.today() }, draftKey, clock);

/** It needs no answer any more. It stays in the log, and can be opened again. */
export const withdrawQuestion = (db: Store, id: RecordId, clock: Clock): Promise<Question> =>
  change(db, id, { state: 'withdrawn' }, null, clock);

/** Waits for an answer again; an answer it had is taken off and stays in the log. */
export const reopenQuestion = (db: Store, id: RecordId, clock: Clock): Promise<Question> =>
  change(db, id, { state: 'open', answer: '', answeredOn: null }, null, clock);

/**
 * Puts a question, or the answer it got, into other words: a new version for whoever has it, and a correction in the log. The same
 * again changes nothing.
 * @throws StoreProblem `errors.gone` when there is no such question
 */
export const rewordQuestion = (
  db: Store,
  id: RecordId,
  { text, answer }: Pick<Question, 'text' | 'answer'>,
  clock: Clock,
): Promise<Question> =>
  db.transaction('rw', countedTables(db), async () => {
    const before = found(await db.questions.get(id));
    const question = Question.parse({ ...before, text, answer, ...nextRevision(before, clock) });
    if (text === before.text && answer === before.answer) return before;
    await db.questions.put(question);
    const at = question.updatedAt;
    if (text !== before.text) await logRewording(db, question, 'question-raised', at);
    if (answer !== before.answer) await logRewording(db, question, 'question-answered', at);
    await recount(db, question.learnerId);
    return question;
  });
