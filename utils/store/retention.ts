import { Dexie } from 'dexie';
import { tableNames } from '#utils/backup/tables.ts';
import type { Erasure } from '#utils/domain/erasure.ts';
import { type ExportBatch, type ExportKind, isUnanswered } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { Clock, Day, Instant } from '#utils/domain/time.ts';
import type { KeptFacts } from '#utils/retention/rule.ts';
import { eachPortion } from './batch-rows.ts';
import type { Store } from './db.ts';
import { eraseLearner } from './erase-learner.ts';
import { everythingOf } from './everything-of.ts';
import { exportStanding } from './export-queries.ts';
import { exportableIds } from './exportable-ids.ts';

/** What is kept of one learner, as far as it says how long it stays. */
export interface KeptLearner extends KeptFacts {
  learnerId: RecordId;
  name: string;
}

/** The files for the MIS, by the record that a row of theirs was of. */
interface Files {
  kinds: ExportKind[];
  /** When the MIS was last said to have it. */
  taken: Map<RecordId, Instant>;
  /** In a file that nobody has answered for. */
  unanswered: Set<RecordId>;
}

const dayOf = (at: Instant): Day =>
  Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString();

async function filesOf(db: Store): Promise<Files> {
  const batches: ExportBatch[] = await db.exports.orderBy('at').toArray();
  const files: Files = {
    kinds: (await exportStanding(db)).kinds,
    taken: new Map(),
    unanswered: new Set(),
  };
  const note = (batch: ExportBatch, recordId: RecordId) => {
    if (batch.state === 'acknowledged') files.taken.set(recordId, batch.answeredAt ?? batch.at);
    else if (isUnanswered(batch)) files.unanswered.add(recordId);
  };
  for (const batch of batches)
    await eachPortion(db, batch.id, (rows) => {
      for (const { recordId } of rows) note(batch, recordId);
    });
  return files;
}

/** The last moment at which anything about a learner was written: every change of theirs is in the log, but for the record itself. */
async function touchedAt(db: Store, { id, updatedAt }: Learner): Promise<Instant> {
  const ofLearner = db.log.where('[learnerId+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const kept = db.feedback
    .where('[learnerId+createdAt]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const [entry, feedback] = await Promise.all([ofLearner.last(), kept.last()]);
  return [updatedAt, entry?.at ?? '', feedback?.createdAt ?? ''].toSorted().at(-1) ?? updatedAt;
}

async function factsOf(db: Store, learner: Learner, files: Files): Promise<KeptLearner> {
  const everything = await everythingOf(db, learner.id);
  const totals = await db.totals.get(learner.id);
  const ids = exportableIds(everything);
  const taken = ids.flatMap((id) => files.taken.get(id) ?? []).toSorted();
  const rows = files.kinds.reduce((sum, kind) => sum + (totals?.unsent[kind] ?? 0), 0);
  const last = taken.at(-1);
  return {
    learnerId: learner.id,
    name: learner.name,
    touchedOn: dayOf(await touchedAt(db, learner)),
    takenOn: last === undefined ? null : dayOf(last),
    openTargets: totals?.open ?? 0,
    unsent: rows + ids.filter((id) => files.unanswered.has(id)).length,
    hasUnfinished: everything.drafts.length + everything.conflicts.length > 0,
  };
}

/** How long everybody's records have been kept, one consistent view of each learner. */
export async function keptLearners(db: Store): Promise<KeptLearner[]> {
  const files = await filesOf(db);
  const all: KeptLearner[] = [];
  // One after another: it may take a while, and saves go first.
  for (const learner of await db.learners.toArray())
    all.push(await db.transaction('r', tableNames, () => factsOf(db, learner, files)));
  return all;
}

/** The MIS keeps them as its own: their rows are told of no more, so that no later file says that they were withdrawn. */
async function forgetRows(db: Store, ids: ReadonlySet<RecordId>): Promise<void> {
  // A portion without rows stays, so that no backup brings it back as it was, and the next is still found.
  await db.rows
    .filter(({ rows }) => rows.some(({ recordId }) => ids.has(recordId)))
    .modify((portion) => {
      portion.rows = portion.rows.filter(({ recordId }) => !ids.has(recordId));
    });
}

/**
 * Erases a learner whose time is over, if `isStillDue` says so of what is kept at that moment: what another page saved
 * meanwhile stays.
 * @returns the receipt; `null` = they stay, or are gone already
 */
export const eraseKept = (
  db: Store,
  learnerId: RecordId,
  isStillDue: (kept: KeptLearner) => boolean,
  clock: Clock,
): Promise<Erasure | null> =>
  db.transaction('rw', tableNames, async () => {
    const learner = await db.learners.get(learnerId);
    if (!learner || !isStillDue(await factsOf(db, learner, await filesOf(db)))) return null;
    await forgetRows(db, new Set(exportableIds(await everythingOf(db, learnerId))));
    return eraseLearner(db, learnerId, 'retention', clock);
  });

/** The receipts of what went by itself, newest first. Other ids that somebody was known by count once. */
export const retentionReceipts = async (db: Store): Promise<Erasure[]> =>
  (await db.erasures.toArray())
    .filter(({ why, counts }) => why === 'retention' && counts.learners)
    .sort((a, b) => b.at.localeCompare(a.at));
