import { Feedback, hashInput, sourceKeyOf, type WorkRef } from '#utils/domain/feedback.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { isSameWork, joined } from '#utils/domain/same-marking.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { type ChosenLearner, findLearner } from './find-learner.ts';
import { startingWith } from './learner-queries.ts';
import { countedTables } from './recount.ts';
import { refreshed } from './refreshed-feedback.ts';
import { firstRevision, nextRevision } from './revision.ts';
import { sha256 } from './sha256.ts';

/** Feedback as it was read or pasted, before it is anyone's record. */
export type ReadFeedback = Pick<Feedback, 'grade' | 'markedOn' | 'released' | 'blocks'> & {
  learner: ChosenLearner;
  work: WorkRef;
};

/** How marking stands to what is kept: not known, known as it is, known in part, or marked again since. */
export type Standing =
  | { is: 'new' }
  | { is: 'same' | 'fuller'; known: Feedback }
  | { is: 're-marked'; known: Feedback };

/** What is kept of one learner's one attempt, oldest first. */
async function versionsOf(db: Store, learnerId: string, work: WorkRef): Promise<Feedback[]> {
  const [from, to] = startingWith(learnerId);
  const all = await db.feedback.where('[learnerId+createdAt]').between(from, to).toArray();
  return all.filter((each) => isSameWork(each, work));
}

/** How this stands to what is kept of the learner; inside the caller's transaction. */
export async function standing(
  db: Store,
  learnerId: string,
  read: ReadFeedback,
): Promise<Standing> {
  const { work, grade, blocks } = read;
  const versions = await versionsOf(db, learnerId, work);
  const fits = versions.flatMap((known) => {
    const both = joined(known, { ...work, grade, blocks });
    return both ? [{ known, isKnown: both.isKnown }] : [];
  });
  // An old version shown again by a page that lags behind is known, whatever came after it.
  const fit = fits.findLast(({ isKnown }) => isKnown) ?? fits.at(-1);
  if (fit) return { is: fit.isKnown ? 'same' : 'fuller', known: fit.known };
  const last = versions.at(-1);
  return last ? { is: 're-marked', known: last } : { is: 'new' };
}

/** What the versions of one piece of work are told apart by in the database; made before the transaction begins. */
export const versionHash = ({ blocks, grade }: ReadFeedback): Promise<string> =>
  sha256(hashInput(blocks, grade));

async function stored(db: Store, feedback: Omit<Feedback, 'sourceKey'>): Promise<Feedback> {
  // A fuller reading may know the attempt, and with it another key.
  const sourceKey = sourceKeyOf(feedback.learnerId, feedback);
  const parsed = Feedback.parse({ ...feedback, sourceKey });
  await db.feedback.put(parsed);
  return parsed;
}

/**
 * Adds this version of the feedback, or brings the one that is there up to date; inside the caller's transaction.
 * @param hash of this reading, by `versionHash`
 */
export async function keepVersion(
  db: Store,
  learnerId: string,
  hash: string,
  read: ReadFeedback,
  clock: Clock,
): Promise<Feedback> {
  const { work, grade, markedOn, released, blocks } = read;
  const now = { ...work, grade, markedOn, released, blocks };
  const stands = await standing(db, learnerId, read);
  if (stands.is === 'new' || stands.is === 're-marked') {
    return stored(db, { ...firstRevision(clock), learnerId, hash, state: 'new', ...now });
  }
  const newer = refreshed(stands.known, now);
  if (newer === stands.known) return stands.known;
  return stored(db, { ...newer, ...nextRevision(stands.known, clock) });
}

/**
 * Keeps feedback under its learner. Keeping the same again gives the same record, also when two pages do it at
 * once; a page that shows more of the same marking adds to the record; re-marked work (other words or another grade)
 * is kept beside the old version.
 * @throws StoreProblem `errors.gone` when the mentor's chosen learner no longer exists
 */
export async function keepFeedback(
  db: Store,
  read: ReadFeedback,
  clock: Clock,
): Promise<{ learner: Learner; feedback: Feedback }> {
  const hash = await versionHash(read);
  return db.transaction('rw', [...countedTables(db), db.feedback], async () => {
    const learner = await findLearner(db, read.learner, clock);
    return { learner, feedback: await keepVersion(db, learner.id, hash, read, clock) };
  });
}
