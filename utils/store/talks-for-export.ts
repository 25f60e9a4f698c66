import type { Learner } from '#utils/domain/learner.ts';
import type { Question } from '#utils/domain/question.ts';
import type { Review } from '#utils/domain/review.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Store } from './db.ts';

const byId = <T extends { id: string }>(records: T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Every finished review with its learner, newest first. One consistent view of the store. */
export const reviewsForExport = (db: Store): Promise<{ review: Review; learner: Learner }[]> =>
  db.transaction('r', [db.learners, db.reviews], async () => {
    const learners = byId(await db.learners.toArray());
    const reviews = await db.reviews.toArray();
    return reviews
      .sort((a, b) => b.at.localeCompare(a.at))
      .flatMap((review) => {
        const learner = learners.get(review.learnerId);
        return learner ? [{ review, learner }] : [];
      });
  });

/** A question with what its export row says besides. */
export interface QuestionForExport {
  question: Question;
  target: Target | null;
  learner: Learner;
}

/** Every question with its learner and the target it is about, newest first. One consistent view of the store. */
export const questionsForExport = (db: Store): Promise<QuestionForExport[]> =>
  db.transaction('r', [db.learners, db.targets, db.questions], async () => {
    const learners = byId(await db.learners.toArray());
    const questions = await db.questions.orderBy('createdAt').reverse().toArray();
    const about = questions.flatMap(({ targetId }) => targetId ?? []);
    const targets = byId((await db.targets.bulkGet(about)).filter((one) => one !== undefined));
    return questions.flatMap((question) => {
      const learner = learners.get(question.learnerId);
      const target = targets.get(question.targetId ?? '') ?? null;
      return learner ? [{ question, target, learner }] : [];
    });
  });
