import type { Feedback } from '#utils/domain/feedback.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import type { Question } from '#utils/domain/question.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Totals } from '#utils/domain/totals.ts';
import type { Store } from '#utils/store/db.ts';
import { placeOf, type Reason, reasonsFor } from '#utils/today/reasons.ts';
import type { Today } from '#utils/today/rule.ts';
import { standingOf } from '#utils/today/standing.ts';

/** Everything that a term leaves behind. */
export interface TermRecords {
  learners: Learner[];
  feedback: Feedback[];
  targets: Target[];
  log: LogEntry[];
  questions: Question[];
  totals: Totals[];
}

/** All of it, out of the store in which it was played. */
export const recordsIn = async (db: Store): Promise<TermRecords> => ({
  learners: await db.learners.toArray(),
  feedback: await db.feedback.toArray(),
  targets: await db.targets.toArray(),
  log: await db.log.orderBy('at').toArray(),
  questions: await db.questions.toArray(),
  totals: await db.totals.toArray(),
});

/** Whom the rules name on a day, in order, reckoned from the records alone: no totals, no index. */
export function whoFirst(
  {
    learners,
    targets,
    log,
    questions,
  }: Pick<TermRecords, 'learners' | 'targets' | 'log' | 'questions'>,
  today: Today,
): { name: string; reasons: Reason[] }[] {
  const of = <T extends { learnerId: string }>(all: T[], id: string) =>
    all.filter(({ learnerId }) => learnerId === id);
  return learners
    .flatMap((learner) => {
      const { id, name } = learner;
      const standing = standingOf({
        ...{ learner, targets: of(targets, id), log: of(log, id), questions: of(questions, id) },
      });
      const place = placeOf(standing, today);
      return place
        ? [{ name, place: JSON.stringify(place), reasons: reasonsFor(standing, today) }]
        : [];
    })
    .sort((a, b) => (a.place < b.place ? -1 : 1));
}
