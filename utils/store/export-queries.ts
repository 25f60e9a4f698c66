import { Dexie } from 'dexie';
import type { Learner } from '#utils/domain/learner.ts';
import type { FollowUpEntry } from '#utils/domain/log-entry.ts';
import { byTarget, standingFollowUps } from '#utils/domain/log-history.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Store } from './db.ts';

/** A target with what its export row says besides (course and work stand in the target). */
export interface TargetForExport {
  target: Target;
  learner: Learner;
  lastFollowUp: FollowUpEntry | null;
}

/** A follow-up with the target and learner it is about (course and work stand in the target). */
export interface FollowUpForExport {
  entry: FollowUpEntry;
  target: Target;
  learner: Learner;
}

/** Every follow-up that stands, newest first. */
const followUps = async (db: Store): Promise<FollowUpEntry[]> =>
  standingFollowUps(
    await db.log
      .where('[kind+at]')
      .between(['follow-up', Dexie.minKey], ['follow-up', Dexie.maxKey])
      .reverse()
      .toArray(),
  );

const byId = <T extends { id: string }>(records: T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Every target with its learner and its last follow-up, newest target first. One consistent view of the store. */
export const targetsForExport = (db: Store): Promise<TargetForExport[]> =>
  db.transaction('r', [db.learners, db.targets, db.log], async () => {
    const learners = byId(await db.learners.toArray());
    const ofTarget = byTarget(await followUps(db));
    const targets = await db.targets.orderBy('createdAt').reverse().toArray();
    return targets.flatMap((target) => {
      const learner = learners.get(target.learnerId);
      return learner
        ? [{ target, learner, lastFollowUp: ofTarget.get(target.id)?.[0] ?? null }]
        : [];
    });
  });

/** Every follow-up with its target and learner, newest follow-up first. One consistent view of the store. */
export const followUpsForExport = (db: Store): Promise<FollowUpForExport[]> =>
  db.transaction('r', [db.learners, db.targets, db.log], async () => {
    const learners = byId(await db.learners.toArray());
    const targets = byId(await db.targets.toArray());
    return (await followUps(db)).flatMap((entry) => {
      const target = targets.get(entry.targetId ?? '');
      const learner = learners.get(entry.learnerId);
      return target && learner ? [{ entry, target, learner }] : [];
    });
  });

/**
 * For every record that has gone out, the hash of what was written for it last. Batches that the mentor
 * answered as failed do not count. `profile` narrows it to the batches of one profile.
 */
export async function lastExportHashes(db: Store, profile?: string): Promise<Map<string, string>> {
  const batches = await db.exports.orderBy('at').toArray();
  return new Map(
    batches
      .filter(({ state }) => state !== 'failed')
      .filter((batch) => profile === undefined || batch.profile === profile)
      .flatMap(({ rows }) => rows.map(({ recordId, hash }): [string, string] => [recordId, hash])),
  );
}
