import { newId, type RecordId } from '#utils/domain/ids.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import type { Question } from '#utils/domain/question.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';

/** The last entry about a question; `null` = none yet. */
async function lastAbout(db: Store, { id, learnerId }: Question): Promise<RecordId | null> {
  const [from, to] = startingWith(learnerId);
  const entries = await db.log.where('[learnerId+at]').between(from, to).toArray();
  return entries.findLast((entry) => 'questionId' in entry && entry.questionId === id)?.id ?? null;
}

const happened = ({ id, state, text, answer }: Question) => {
  if (state === 'open') return { kind: 'question-raised', questionId: id, text };
  if (state === 'answered') return { kind: 'question-answered', questionId: id, answer };
  return { kind: 'question-withdrawn', questionId: id };
};

/** Says in the log how a question now stands. One opened again takes back the entry that had closed it. */
export async function logQuestion(db: Store, question: Question, at: Instant): Promise<void> {
  const supersedes = question.state === 'open' ? await lastAbout(db, question) : null;
  const { learnerId, targetId } = question;
  await db.log.add(
    LogEntry.parse({ id: newId(), at, learnerId, targetId, supersedes, ...happened(question) }),
  );
}
