import type { Feedback } from '#utils/domain/feedback.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { identityKey, type Learner } from '#utils/domain/learner.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { findLearner } from './find-learner.ts';
import { keepVersion, type ReadFeedback, standing, versionHash } from './keep-feedback.ts';
import { hasNothing, removeLearner } from './learner-gone.ts';
import { countedTables } from './recount.ts';

/** How one piece of a class's marking would be kept. */
export type ClassStanding = 'new' | 'same' | 'fuller' | 're-marked';

/** What one confirmation changed, for taking it back. */
export interface ClassReceipt {
  learners: RecordId[];
  added: Pick<Feedback, 'id' | 'rev'>[];
  /** Records that got more from this reading, as they were before, and the revision they have since. */
  changed: { before: Feedback; rev: number }[];
}

/** The learner whom a page proves, if they are in the caseload; this only looks. */
async function knownLearner(db: Store, { learner }: ReadFeedback): Promise<Learner | null> {
  if (learner.by === 'mentor') return (await db.learners.get(learner.learnerId)) ?? null;
  if (learner.by === 'mentor-new') return null;
  const key = identityKey(learner.identity);
  return (await db.learners.where('identityKeys').equals(key).first()) ?? null;
}

/** Notes what a kept record is to its receipt: added now, changed now, or as it was. A page may show one work twice. */
function note(receipt: ClassReceipt, before: Feedback | undefined, after: Feedback): void {
  const added = receipt.added.find(({ id }) => id === after.id);
  const changed = receipt.changed.find((one) => one.before.id === after.id);
  if (added) added.rev = after.rev;
  else if (changed) changed.rev = after.rev;
  else if (!before) receipt.added.push({ id: after.id, rev: after.rev });
  else if (before.rev !== after.rev) receipt.changed.push({ before, rev: after.rev });
}

/** Keeps one piece after the other, inside the caller's transaction; gives how each stood before it was kept. */
async function keepAll(
  db: Store,
  reads: ReadFeedback[],
  hashes: string[],
  clock: Clock,
): Promise<{ receipt: ClassReceipt; stands: ClassStanding[] }> {
  const receipt: ClassReceipt = { learners: [], added: [], changed: [] };
  const all: ClassStanding[] = [];
  for (const [at, read] of reads.entries()) {
    const isKnown = (await knownLearner(db, read)) !== null;
    const learner = await findLearner(db, read.learner, clock);
    if (!isKnown) receipt.learners.push(learner.id);
    const stands = await standing(db, learner.id, read);
    const before = 'known' in stands && stands.is !== 're-marked' ? stands.known : undefined;
    note(receipt, before, await keepVersion(db, learner.id, hashes[at] ?? '', read, clock));
    all.push(stands.is);
  }
  return { receipt, stands: all };
}

/** Takes back everything that the transaction did. */
class JustTrying extends Error {}

/**
 * How each piece would be kept, in the order given: it is kept, and all of it taken back in the same transaction, so
 * that what the mentor confirms is what will happen.
 */
export async function planClass(
  db: Store,
  reads: ReadFeedback[],
  clock: Clock,
): Promise<ClassStanding[]> {
  const hashes = await Promise.all(reads.map(versionHash));
  let plan: ClassStanding[] = [];
  const trying = db.transaction('rw', [...countedTables(db), db.feedback], async () => {
    plan = (await keepAll(db, reads, hashes, clock)).stands;
    throw new JustTrying();
  });
  await trying.catch((error: unknown) => {
    if (!(error instanceof JustTrying)) throw error;
  });
  return plan;
}

/**
 * Keeps the marking of a whole class: all of it or, on any failure, none. Keeping the same class again changes
 * nothing.
 * @returns what was changed, to be taken back by `undoClass`
 */
export async function keepClass(
  db: Store,
  reads: ReadFeedback[],
  clock: Clock,
): Promise<ClassReceipt> {
  const hashes = await Promise.all(reads.map(versionHash));
  return db.transaction(
    'rw',
    [...countedTables(db), db.feedback],
    async () => (await keepAll(db, reads, hashes, clock)).receipt,
  );
}

/** Nothing was made of it since: the very revision that the confirmation left, still unused. */
const isUntouched = (now: Feedback | undefined, rev: number): boolean =>
  now !== undefined && now.rev === rev && now.state === 'new';

/** Takes back what one confirmation kept, except what has been used or changed since. */
export async function undoClass(db: Store, receipt: ClassReceipt): Promise<void> {
  const tables = [...countedTables(db), db.feedback];
  await db.transaction('rw', tables, async () => {
    for (const { id, rev } of receipt.added)
      if (isUntouched(await db.feedback.get(id), rev)) await db.feedback.delete(id);
    for (const { before, rev } of receipt.changed) {
      const now = await db.feedback.get(before.id);
      // What was used since may be quoted by a target, with the words that came with this reading.
      if (isUntouched(now, rev)) await db.feedback.put({ ...before, rev: rev + 1 });
    }
    for (const id of receipt.learners) if (await hasNothing(db, id)) await removeLearner(db, id);
  });
}
