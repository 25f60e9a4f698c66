import type { RecordId } from '#utils/domain/ids.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';
import { recount } from './recount.ts';

/** Nothing is kept of a learner but the record itself. Inside the caller's transaction. */
export async function hasNothing(db: Store, learnerId: RecordId): Promise<boolean> {
  const [from, to] = startingWith(learnerId);
  const held = await Promise.all([
    db.feedback.where('[learnerId+createdAt]').between(from, to).count(),
    db.targets.where('[learnerId+status]').between(from, to).count(),
    db.log.where('[learnerId+at]').between(from, to).count(),
  ]);
  return held.every((count) => count === 0);
}

/** Takes the record of a learner of whom nothing is kept away again, and how they stand with it. */
export async function removeLearner(db: Store, id: RecordId): Promise<void> {
  await db.learners.delete(id);
  await recount(db, id);
}
