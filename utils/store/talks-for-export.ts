import type { Learner } from '#utils/domain/learner.ts';
import type { Question } from '#utils/domain/question.ts';
import type { Review } from '#utils/domain/review.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Store } from './db.ts';
import { learnersById } from './export-queries.ts';
import { inPortions, readInPortions } from './read-in-portions.ts';

/** Every finished review with its learner, newest first. One consistent view of the store. */
export const reviewsForExport = (db: Store): Promise<{ review: Review; learner: Learner }[]> =>
  db.transaction('r', [db.learners, db.reviews], async () => {
    const learners = await learnersById(db);
    const reviews = await readInPortions(
      (id) => db.reviews.where(':id').aboveOrEqual(id),
      ({ id }) => id,
    );
    return reviews
      .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
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
    const learners = await learnersById(db);
    const questions = await readInPortions(
      (at) => db.questions.where('createdAt').aboveOrEqual(at),
      ({ createdAt }) => createdAt,
    );
    const targets = new Map<string, Target>();
    for (const portion of inPortions(questions)) {
      const about = portion.flatMap(({ targetId }) => targetId ?? []);
      for (const one of await db.targets.bulkGet(about)) if (one) targets.set(one.id, one);
    }
    return questions.reverse().flatMap((question) => {
      const learner = learners.get(question.learnerId);
      const target = targets.get(question.targetId ?? '') ?? null;
      return learner ? [{ question, target, learner }] : [];
    });
  });
