import { Dexie } from 'dexie';
import { earlierWordings } from '#utils/domain/earlier-wordings.ts';
import type { ExportBatch } from '#utils/domain/export-batch.ts';
import type { Feedback } from '#utils/domain/feedback.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { byTarget, standingFollowUps } from '#utils/domain/log-history.ts';
import { byUrgency, type Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import type { Store } from './db.ts';
import { readInPortions } from './read-in-portions.ts';

/** Everything in a compound index that starts with `first`. */
export const startingWith = (first: string): [unknown[], unknown[]] => [
  [first, Dexie.minKey],
  [first, Dexie.maxKey],
];

/** The learner whom a page's identity key stands for; `null` = not in the caseload yet. */
export const learnerByIdentity = async (db: Store, identityKey: string): Promise<Learner | null> =>
  (await db.learners.where('identityKeys').equals(identityKey).first()) ?? null;

/** One learner; `null` = there is no such record any more. */
export const learnerById = async (db: Store, id: RecordId): Promise<Learner | null> =>
  (await db.learners.get(id)) ?? null;

/** Every learner, by name as a person would sort it. Read as the database sorts names, which leaves little to be sorted. */
export async function allLearners(db: Store): Promise<Learner[]> {
  const learners = await readInPortions(
    (name) => db.learners.where('name').aboveOrEqual(name),
    ({ name }) => name,
  );
  const { compare } = new Intl.Collator('en-GB', { numeric: true });
  return learners.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

/** Whether there is anybody: by one key, whoever else there is. */
export const hasLearners = async (db: Store): Promise<boolean> =>
  (await db.learners.limit(1).primaryKeys()).length > 0;

/** Open targets first, most urgent on top; then the finished ones, latest change first. */
const asMet = (a: Target, b: Target): number =>
  Number(isOpenStatus(b.status)) - Number(isOpenStatus(a.status)) ||
  (isOpenStatus(a.status) ? byUrgency(a, b) : b.updatedAt.localeCompare(a.updatedAt));

/** A learner's targets in the order a mentor meets them, each with its follow-ups and earlier wordings, newest first. */
export async function targetsOf(db: Store, learnerId: RecordId): Promise<TargetWithHistory[]> {
  const [from, to] = startingWith(learnerId);
  const [targets, entries] = await Promise.all([
    db.targets.where('[learnerId+status]').between(from, to).toArray(),
    db.log.where('[learnerId+at]').between(from, to).reverse().toArray(),
  ]);
  const followUps = byTarget(standingFollowUps(entries));
  const all = byTarget(entries.toReversed());
  return targets.sort(asMet).map((target) => ({
    target,
    followUps: followUps.get(target.id) ?? [],
    earlier: earlierWordings(all.get(target.id) ?? []),
  }));
}

/** A learner's feedback, last marked first; where the page gave no day, the day it was kept counts. */
export async function feedbackOf(db: Store, learnerId: RecordId): Promise<Feedback[]> {
  const [from, to] = startingWith(learnerId);
  const feedback = await db.feedback.where('[learnerId+createdAt]').between(from, to).toArray();
  const day = ({ markedOn, createdAt }: Feedback): number => Date.parse(markedOn ?? createdAt);
  return feedback.sort((a, b) => day(b) - day(a) || b.createdAt.localeCompare(a.createdAt));
}

/** Every export batch, newest first. */
export const allBatches = (db: Store): Promise<ExportBatch[]> =>
  db.exports.orderBy('at').reverse().toArray();
