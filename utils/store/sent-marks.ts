import { type ExportBatch, type ExportKind, lastSent } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { markKey, SentMark } from '#utils/domain/sent-mark.ts';
import type { Store } from './db.ts';
import { subjectsInPortions } from './export-subject.ts';
import { inPortions } from './read-in-portions.ts';
import { countedTables, recount } from './recount.ts';

/** So many learners are counted at once: enough to keep the database busy, few enough to hold. */
const AT_ONCE = 100;

async function recountAll(db: Store, learnerIds: Iterable<RecordId>): Promise<void> {
  const ids = [...new Set(learnerIds)];
  for (let at = 0; at < ids.length; at += AT_ONCE)
    await Promise.all(ids.slice(at, at + AT_ONCE).map((id) => recount(db, id)));
}

/** Keeps marks and counts their learners again; inside the caller's transaction over `countedTables`. */
async function putMarks(db: Store, marks: SentMark[], gone: string[]): Promise<void> {
  const learners = new Set<RecordId>();
  for (const keys of inPortions([...gone, ...marks.map(({ key }) => key)]))
    for (const mark of await db.sent.bulkGet(keys)) if (mark) learners.add(mark.learnerId);
  for (const keys of inPortions(gone)) await db.sent.bulkDelete(keys);
  for (const portion of inPortions(marks)) {
    await db.sent.bulkPut(portion.map((mark) => SentMark.parse(mark)));
    for (const { learnerId } of portion) learners.add(learnerId);
  }
  await recountAll(db, learners);
}

/** What the MIS is known to have of each record of that kind, by whatever profile. */
async function taken(db: Store, kind: ExportBatch['kind']) {
  const batches = await db.exports.where({ kind }).sortBy('at');
  return lastSent(batches.filter(({ state }) => state === 'acknowledged'));
}

/**
 * Marks anew what the MIS has of the rows of some batches of one kind, whose state has just changed. An answer that is taken
 * back leaves what an earlier file said.
 */
export async function remark(db: Store, changed: readonly ExportBatch[]): Promise<void> {
  const [first] = changed;
  if (!first) return;
  const { kind } = first;
  const last = await taken(db, kind);
  const ids = [...new Set(changed.flatMap(({ rows }) => rows.map(({ recordId }) => recordId)))];
  const subjects = await subjectsInPortions(db, kind, ids);
  const marks: SentMark[] = [];
  const gone: string[] = [];
  for (const recordId of ids) {
    const row = last.get(recordId);
    const subject = row && !row.isGone ? subjects.get(recordId) : undefined;
    const key = markKey(kind, recordId);
    if (row && subject) marks.push({ key, learnerId: subject.learnerId, stamp: row.stamp });
    else gone.push(key);
  }
  await putMarks(db, marks, gone);
}

/** A record that the MIS has, and what it says now. */
export interface InMis {
  recordId: RecordId;
  kind: ExportKind;
  learnerId: RecordId;
  stamp: string;
}

/**
 * Notes that the MIS has records as they now are, although something of them has changed that its file does not hold. Does
 * nothing where the marks say so already.
 */
export async function settleMarks(db: Store, inMis: readonly InMis[]): Promise<void> {
  const marks = inMis.map(({ recordId, kind, learnerId, stamp }) => ({
    key: markKey(kind, recordId),
    learnerId,
    stamp,
  }));
  const news: SentMark[] = [];
  for (const portion of inPortions(marks)) {
    const known = await db.sent.bulkGet(portion.map(({ key }) => key));
    news.push(...portion.filter(({ stamp }, at) => known[at]?.stamp !== stamp));
  }
  if (news.length === 0) return;
  await db.transaction('rw', countedTables(db), () => putMarks(db, news, []));
}
