import { Feedback, sourceKeyOf } from '#utils/domain/feedback.ts';
import { newId, type RecordId } from '#utils/domain/ids.ts';
import { identityKey, Learner, withIdentities } from '#utils/domain/learner.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import { joinedProfile, Profile } from '#utils/domain/profile.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';
import { found, StoreProblem } from './problem.ts';
import { countedTables, recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/** The tables whose records belong to a learner, and the index that finds them; a test fails when one is missing here. */
export const OWNED = {
  feedback: '[learnerId+createdAt]',
  targets: '[learnerId+status]',
  log: '[learnerId+at]',
  questions: '[learnerId+state]',
  reviews: '[learnerId+at]',
  snoozes: 'learnerId',
  sent: 'learnerId',
  conflicts: 'learnerId',
} as const;
export type OwnedTable = keyof typeof OWNED;
const OWNED_TABLES: OwnedTable[] = [
  'feedback',
  'targets',
  'log',
  'questions',
  'reviews',
  'snoozes',
  'sent',
  'conflicts',
];

/** What one merge did, for taking it back. */
export interface MergeReceipt {
  /** Both as they were. */
  kept: Learner;
  gone: Learner;
  moved: Partial<Record<OwnedTable, RecordId[]>>;
  entryId: RecordId;
}

/** The keys of everything that belongs to a learner in a table. */
export function keysOf(db: Store, table: OwnedTable, learnerId: RecordId): PromiseLike<RecordId[]> {
  const where = db.table<unknown, RecordId>(table).where(OWNED[table]);
  if (!OWNED[table].startsWith('[')) return where.equals(learnerId).primaryKeys();
  const [from, to] = startingWith(learnerId);
  return where.between(from, to).primaryKeys();
}

/** How much belongs to a learner: what a merge would move. */
export async function belongings(db: Store, learnerId: RecordId) {
  const [targets, feedback, entries] = await Promise.all(
    (['targets', 'feedback', 'log'] as const).map((table) => keysOf(db, table, learnerId)),
  );
  return {
    targets: targets?.length ?? 0,
    feedback: feedback?.length ?? 0,
    entries: entries?.length ?? 0,
  };
}

/**
 * Feedback with the key of its owner. The very same marking under both keeps the key it had: the database holds one of a key, and
 * what a target quotes is never thrown away.
 */
async function withOwnKey(db: Store, feedback: Feedback): Promise<Feedback> {
  const sourceKey = sourceKeyOf(feedback.learnerId, feedback);
  const isTaken = await db.feedback.where({ sourceKey, hash: feedback.hash }).count();
  return isTaken ? feedback : { ...feedback, sourceKey };
}

/** Gives records another owner; feedback is found by its owner's key too. */
async function move(db: Store, table: OwnedTable, ids: readonly RecordId[], to: RecordId) {
  for (const id of ids) {
    const record = found(await db.table<{ rev?: number }, RecordId>(table).get(id));
    const owned = { ...record, learnerId: to, ...(record.rev && { rev: record.rev + 1 }) };
    if (table !== 'feedback') await db.table(table).put(owned);
    else await db.feedback.put(await withOwnKey(db, Feedback.parse(owned)));
  }
}

const tablesOf = (db: Store) => [
  ...countedTables(db),
  db.feedback,
  db.reviews,
  db.snoozes,
  db.conflicts,
];

const joined = (kept: Learner, gone: Learner, clock: Clock): Learner =>
  Learner.parse({
    ...withIdentities(kept, [...kept.identities, ...gone.identities]),
    ...nextRevision(kept, clock),
    misRef: kept.misRef ?? gone.misRef,
    groups: [...new Set([...kept.groups, ...gone.groups])],
    archived: kept.archived && gone.archived,
    profile: joinedProfile(kept.profile, gone.profile),
  });

/**
 * Makes two records of one learner one: everything of `goneId` moves to `keptId`. Only ever at the mentor's word: nothing here, or
 * that calls this, decides that two are one.
 * @throws StoreProblem `errors.twoLearners` when their MIS references differ; `errors.gone`
 */
export const mergeLearners = (
  db: Store,
  keptId: RecordId,
  goneId: RecordId,
  clock: Clock,
): Promise<MergeReceipt> =>
  db.transaction('rw', tablesOf(db), async () => {
    const kept = found(await db.learners.get(keptId));
    const gone = found(await db.learners.get(goneId));
    const areTwo = kept.misRef !== null && gone.misRef !== null && kept.misRef !== gone.misRef;
    if (areTwo || keptId === goneId) throw new StoreProblem('errors.twoLearners');
    const moved: MergeReceipt['moved'] = {};
    for (const table of OWNED_TABLES) {
      const ids = await keysOf(db, table, goneId);
      moved[table] = ids;
      await move(db, table, ids, keptId);
    }
    // First away, then joined: no two learners may have one identity.
    await db.learners.delete(goneId);
    await db.learners.put(joined(kept, gone, clock));
    const about = { id: newId(), at: clock.now(), learnerId: keptId, targetId: null };
    const entry = { ...about, supersedes: null, kind: 'merged', name: gone.name };
    await db.log.add(LogEntry.parse(entry));
    await recount(db, goneId);
    await recount(db, keptId);
    return { kept, gone, moved, entryId: about.id };
  });

/** Profiles are plain data, read back in the order of their schema. */
const isSameProfile = (one: Profile, other: Profile): boolean =>
  JSON.stringify(Profile.parse(one)) === JSON.stringify(Profile.parse(other));

/** The kept learner without what the other brought; what was changed since stays. */
const parted = (now: Learner, { kept, gone }: MergeReceipt, clock: Clock): Learner => {
  const theirs = new Set(gone.identities.map(identityKey));
  const own = now.identities.filter((identity) => !theirs.has(identityKey(identity)));
  return Learner.parse({
    ...withIdentities(now, own),
    ...nextRevision(now, clock),
    misRef: kept.misRef === null && now.misRef === gone.misRef ? null : now.misRef,
    groups: now.groups.filter(
      (group) => kept.groups.includes(group) || !gone.groups.includes(group),
    ),
    profile: isSameProfile(now.profile, joinedProfile(kept.profile, gone.profile))
      ? kept.profile
      : now.profile,
  });
};

/** Makes them two again: what moved goes back, what came since stays with the one that was kept. */
export const undoMerge = (db: Store, receipt: MergeReceipt, clock: Clock): Promise<void> =>
  db.transaction('rw', tablesOf(db), async () => {
    const { kept, gone, moved, entryId } = receipt;
    await db.learners.put(parted(found(await db.learners.get(kept.id)), receipt, clock));
    await db.learners.add({ ...gone, ...nextRevision(gone, clock) });
    for (const table of OWNED_TABLES) {
      const still = await keysOf(db, table, kept.id);
      const back = (moved[table] ?? []).filter((id) => still.includes(id));
      await move(db, table, back, gone.id);
    }
    const about = { id: newId(), at: clock.now(), learnerId: kept.id, targetId: null };
    await db.log.add(LogEntry.parse({ ...about, supersedes: entryId, kind: 'taken-back' }));
    await recount(db, kept.id);
    await recount(db, gone.id);
  });
