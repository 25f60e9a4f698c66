import { Feedback, hashInput, sourceKeyOf, type WorkRef } from '#utils/domain/feedback.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { type ChosenLearner, findLearner } from './find-learner.ts';
import { refreshed } from './refreshed-feedback.ts';
import { firstRevision, nextRevision } from './revision.ts';
import { sha256 } from './sha256.ts';

/** Feedback as it was read or pasted, before it is anyone's record. */
export type ReadFeedback = Pick<Feedback, 'grade' | 'markedOn' | 'released' | 'blocks'> & {
  learner: ChosenLearner;
  work: WorkRef;
};

/** Adds this version of the feedback, or brings the one that is there up to date. */
async function keepVersion(
  db: Store,
  learnerId: string,
  hash: string,
  { work, grade, markedOn, released, blocks }: ReadFeedback,
  clock: Clock,
): Promise<Feedback> {
  const sourceKey = sourceKeyOf(learnerId, work);
  const now = { ...work, grade, markedOn, released, blocks };
  const known = await db.feedback.where('[sourceKey+hash]').equals([sourceKey, hash]).first();
  if (!known) {
    const mine = { ...firstRevision(clock), learnerId, sourceKey, hash, state: 'new' as const };
    const added = Feedback.parse({ ...mine, ...now });
    await db.feedback.add(added);
    return added;
  }
  const newer = refreshed(known, now);
  if (newer === known) return known;
  const stored = Feedback.parse({ ...newer, ...nextRevision(known, clock) });
  await db.feedback.put(stored);
  return stored;
}

/**
 * Keeps feedback under its learner. Keeping the same again gives the same record, also when two pages do it at
 * once; re-marked work (another text or grade) is kept beside the old version.
 * @throws StoreProblem `errors.gone` when the mentor's chosen learner no longer exists
 */
export async function keepFeedback(
  db: Store,
  read: ReadFeedback,
  clock: Clock,
): Promise<{ learner: Learner; feedback: Feedback }> {
  const hash = await sha256(hashInput(read.blocks, read.grade));
  return db.transaction('rw', [db.learners, db.feedback], async () => {
    const learner = await findLearner(db, read.learner, clock);
    return { learner, feedback: await keepVersion(db, learner.id, hash, read, clock) };
  });
}
