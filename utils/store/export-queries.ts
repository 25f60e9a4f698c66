import { Dexie } from 'dexie';
import * as z from 'zod/mini';
import { ExportKind, type LastSent } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { FollowUpEntry, LogEntry } from '#utils/domain/log-entry.ts';
import { eachFollowUp, type VersionedFollowUp } from '#utils/domain/log-history.ts';
import type { Target } from '#utils/domain/target.ts';
import { lastSent } from './batch-rows.ts';
import type { Store } from './db.ts';
import { readInPortions } from './read-in-portions.ts';

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

/** The log's entries of one kind, oldest first. Only these are read. */
const ofKind = (db: Store, kind: LogEntry['kind']): Promise<LogEntry[]> =>
  readInPortions(
    (at) => db.log.where('[kind+at]').between([kind, at], [kind, Dexie.maxKey]),
    ({ at }) => at,
  );

/** The follow-ups, newest first, and what takes one back, which names it. */
const followUpLog = async (db: Store): Promise<LogEntry[]> => [
  ...(await ofKind(db, 'follow-up')).reverse(),
  ...(await ofKind(db, 'taken-back')),
];

/** By target, the lines that the mentor said are no help with the content, the last time that they said. */
const passedLines = async (db: Store): Promise<Map<RecordId | null, string[]>> =>
  new Map(
    (await ofKind(db, 'assessment')).flatMap((entry) =>
      entry.kind === 'assessment' ? [[entry.targetId, entry.choice.passed] as const] : [],
    ),
  );

const allTargets = (db: Store): Promise<Target[]> =>
  readInPortions(
    (at) => db.targets.where('createdAt').aboveOrEqual(at),
    ({ createdAt }) => createdAt,
  );

/** Every learner, by id. */
export const learnersById = async (db: Store): Promise<Map<RecordId, Learner>> => {
  const all = await readInPortions(
    (id) => db.learners.where(':id').aboveOrEqual(id),
    ({ id }) => id,
  );
  return new Map(all.map((learner) => [learner.id, learner]));
};

/**
 * Every target with its learner and its last follow-up, newest target first. One consistent view of the store, read in portions.
 * @param rest waited for every now and then, so that a page answers
 */
export async function targetsForExport(
  db: Store,
  rest?: () => Promise<void>,
): Promise<TargetForExport[]> {
  const read = await db.transaction('r', [db.learners, db.targets, db.log], async () => ({
    learners: await learnersById(db),
    log: await followUpLog(db),
    passed: await passedLines(db),
    targets: await allTargets(db),
  }));
  const last = new Map<RecordId | null, FollowUpEntry>();
  for (const { entry } of eachFollowUp(read.log)) {
    // The newest of each comes first.
    if (!last.has(entry.targetId)) last.set(entry.targetId, entry);
    await rest?.();
  }
  return read.targets.reverse().flatMap((target) => {
    const learner = read.learners.get(target.learnerId);
    if (!learner) return [];
    const lastFollowUp = last.get(target.id) ?? null;
    return [{ target, learner, lastFollowUp, passed: read.passed.get(target.id) ?? [] }];
  });
}

/**
 * Every follow-up with its target and learner, newest follow-up first. One consistent view of the store, read in portions.
 * @param rest waited for every now and then, so that a page answers
 */
export async function followUpsForExport(
  db: Store,
  rest?: () => Promise<void>,
): Promise<FollowUpForExport[]> {
  const read = await db.transaction('r', [db.learners, db.targets, db.log], async () => ({
    learners: await learnersById(db),
    log: await followUpLog(db),
    targets: new Map((await allTargets(db)).map((target) => [target.id, target])),
  }));
  const all: FollowUpForExport[] = [];
  for (const versioned of eachFollowUp(read.log)) {
    const target = read.targets.get(versioned.entry.targetId ?? '');
    const learner = read.learners.get(versioned.entry.learnerId);
    if (target && learner) all.push({ ...versioned, target, learner });
    await rest?.();
  }
  return all;
}

/**
 * For every record that went out as such a row by a profile, what was written for it last. Batches that failed, were taken back or sent
 * again do not count.
 */
export const lastSentBy = (
  db: Store,
  profile: string,
  kind: ExportKind,
): Promise<Map<RecordId, LastSent>> =>
  db.transaction('r', [db.exports, db.rows], async () => {
    const batches = await db.exports.where({ kind }).sortBy('at');
    return lastSent(
      db,
      batches.filter((batch) => batch.profile === profile),
    );
  });

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
