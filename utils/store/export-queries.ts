import { Dexie } from 'dexie';
import * as z from 'zod/mini';
import { ExportKind, type LastSent, lastSent } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { FollowUpEntry, LogEntry } from '#utils/domain/log-entry.ts';
import { type VersionedFollowUp, versionedFollowUps } from '#utils/domain/log-history.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Store } from './db.ts';

/** A target with what its export row says besides (course and work stand in the target). */
export interface TargetForExport {
  target: Target;
  learner: Learner;
  lastFollowUp: FollowUpEntry | null;
  /** Lines that read like help with the content, and that the mentor said are none. */
  passed: string[];
}

/** A follow-up with the target and learner it is about (course and work stand in the target). */
export interface FollowUpForExport extends VersionedFollowUp {
  target: Target;
  learner: Learner;
}

/**
 * Every follow-up that stands, newest first. Only these entries are read: what takes one back names it, and is looked up by
 * kind as well.
 */
const followUps = async (db: Store): Promise<VersionedFollowUp[]> => {
  const ofKind = (kind: LogEntry['kind']) =>
    db.log
      .where('[kind+at]')
      .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
      .reverse()
      .toArray();
  const [entries, takenBack] = await Promise.all([ofKind('follow-up'), ofKind('taken-back')]);
  return versionedFollowUps([...entries, ...takenBack]);
};

/** By target, the lines that the mentor said are no help with the content, the last time that they said. */
async function passedLines(db: Store): Promise<Map<RecordId | null, string[]>> {
  const said = db.log
    .where('[kind+at]')
    .between(['assessment', Dexie.minKey], ['assessment', Dexie.maxKey]);
  const entries = await said.toArray();
  return new Map(
    entries.flatMap((entry) =>
      entry.kind === 'assessment' ? [[entry.targetId, entry.choice.passed] as const] : [],
    ),
  );
}

const byId = <T extends { id: string }>(records: T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Every target with its learner and its last follow-up, newest target first. One consistent view of the store. */
export const targetsForExport = (db: Store): Promise<TargetForExport[]> =>
  db.transaction('r', [db.learners, db.targets, db.log], async () => {
    const learners = byId(await db.learners.toArray());
    // The newest of each: set last.
    const last = new Map(
      (await followUps(db)).toReversed().map(({ entry }) => [entry.targetId, entry]),
    );
    const passed = await passedLines(db);
    const targets = await db.targets.orderBy('createdAt').reverse().toArray();
    return targets.flatMap((target) => {
      const learner = learners.get(target.learnerId);
      if (!learner) return [];
      const lastFollowUp = last.get(target.id) ?? null;
      return [{ target, learner, lastFollowUp, passed: passed.get(target.id) ?? [] }];
    });
  });

/** Every follow-up with its target and learner, newest follow-up first. One consistent view of the store. */
export const followUpsForExport = (db: Store): Promise<FollowUpForExport[]> =>
  db.transaction('r', [db.learners, db.targets, db.log], async () => {
    const learners = byId(await db.learners.toArray());
    const targets = byId(await db.targets.toArray());
    return (await followUps(db)).flatMap((versioned) => {
      const target = targets.get(versioned.entry.targetId ?? '');
      const learner = learners.get(versioned.entry.learnerId);
      return target && learner ? [{ ...versioned, target, learner }] : [];
    });
  });

/**
 * For every record that went out as such a row by a profile, what was written for it last. Batches that failed, were taken back or sent
 * again do not count.
 */
export const lastSentBy = async (
  db: Store,
  profile: string,
  kind: ExportKind,
): Promise<Map<RecordId, LastSent>> => {
  const batches = await db.exports.where({ kind }).sortBy('at');
  return lastSent(batches.filter((batch) => batch.profile === profile));
};

/** How the files stand: which kinds of rows are ever sent, and how many files nobody has answered for. */
export interface ExportStanding {
  kinds: ExportKind[];
  unanswered: number;
  /** Learners with rows of those kinds that the MIS is not known to have. */
  learners: number;
}

/** Which kinds of rows are ever sent. A mentor who has not exported yet begins with targets. */
export async function exportKinds(db: Store): Promise<ExportKind[]> {
  const used = z.array(ExportKind).parse(await db.exports.orderBy('kind').uniqueKeys());
  return used.length > 0 ? used : ['targets'];
}

/** Counted from indexes alone. */
export async function exportStanding(db: Store): Promise<ExportStanding> {
  const kinds = await exportKinds(db);
  const [unanswered, ...unsent] = await Promise.all([
    db.exports.where('state').anyOf('made', 'downloaded').count(),
    // The keys at once: Dexie's own `distinct` goes from one learner to the next.
    ...kinds.map((kind) => db.totals.where('unsentKinds').equals(kind).primaryKeys()),
  ]);
  return { kinds, unanswered, learners: new Set(unsent.flat()).size };
}
