import { newId } from '#utils/domain/ids.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import type { Question } from '#utils/domain/question.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';

/** The last entry about a question, of those that `isMeant`; `null` = none. */
async function lastAbout(
  db: Store,
  { id, learnerId }: Question,
  isMeant: (entry: LogEntry) => boolean = () => true,
): Promise<LogEntry | null> {
  const [from, to] = startingWith(learnerId);
  const entries = await db.log.where('[learnerId+at]').between(from, to).toArray();
  const isAbout = (entry: LogEntry) => 'questionId' in entry && entry.questionId === id;
  return entries.findLast((entry) => isAbout(entry) && isMeant(entry)) ?? null;
}

const happened = ({ id, state, text, answer }: Question) => {
  if (state === 'open') return { kind: 'question-raised', questionId: id, text };
  if (state === 'answered') return { kind: 'question-answered', questionId: id, answer };
  return { kind: 'question-withdrawn', questionId: id };
};

/** Says in the log how a question now stands. One opened again takes back the entry that had closed it. */
export async function logQuestion(db: Store, question: Question, at: Instant): Promise<void> {
  const supersedes =
    question.state === 'open' ? ((await lastAbout(db, question))?.id ?? null) : null;
  const { learnerId, targetId } = question;
  await db.log.add(
    LogEntry.parse({ id: newId(), at, learnerId, targetId, supersedes, ...happened(question) }),
  );
}

/** Says in the log that a question, or its answer, was put into other words: an entry that corrects the one before it. */
export async function logRewording(
  db: Store,
  question: Question,
  kind: 'question-raised' | 'question-answered',
  at: Instant,
): Promise<void> {
  const before = await lastAbout(db, question, (entry) => entry.kind === kind);
  if (!before) return;
  const { text, answer } = question;
  const words = kind === 'question-raised' ? { text } : { answer };
  await db.log.add(LogEntry.parse({ ...before, ...words, id: newId(), at, supersedes: before.id }));
}
