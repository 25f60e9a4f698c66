import type { ExportBatch, ExportedRow, ExportKind } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { markKey, SentMark } from '#utils/domain/sent-mark.ts';
import { eachPortion, lastSent } from './batch-rows.ts';
import type { Store } from './db.ts';
import { subjectsFor } from './export-subject.ts';
import { inPortions } from './read-in-portions.ts';
import { countedTables, recount } from './recount.ts';

/** So many learners are counted at once: enough to keep the database busy, few enough to hold. */
const AT_ONCE = 100;

async function recountAll(db: Store, learnerIds: Iterable<RecordId>): Promise<void> {
  const ids = [...new Set(learnerIds)];
  for (let at = 0; at < ids.length; at += AT_ONCE)
    await Promise.all(ids.slice(at, at + AT_ONCE).map((id) => recount(db, id)));
}

/** Keeps marks, some hundred at a time, and notes whose they are and were; inside the caller's transaction. */
async function putMarks(
  db: Store,
  marks: SentMark[],
  gone: string[],
  learners: Set<RecordId>,
): Promise<void> {
  for (const mark of await db.sent.bulkGet([...gone, ...marks.map(({ key }) => key)]))
    if (mark) learners.add(mark.learnerId);
  await db.sent.bulkDelete(gone);
  await db.sent.bulkPut(marks.map((mark) => SentMark.parse(mark)));
  for (const { learnerId } of marks) learners.add(learnerId);
}

/** What the MIS is known to have of each record of that kind, by whatever profile. */
async function taken(db: Store, kind: ExportBatch['kind']) {
  const batches = await db.exports.where({ kind }).sortBy('at');
  return lastSent(
    db,
    batches.filter(({ state }) => state === 'acknowledged'),
  );
}

/**
 * Marks anew what the MIS has of the rows of some batches of one kind, whose state has just changed. An answer that is taken
 * back leaves what an earlier file said. Inside the caller's transaction over `countedTables` and the batches with their rows.
 */
export async function remark(db: Store, changed: readonly ExportBatch[]): Promise<void> {
  const [first] = changed;
  if (!first) return;
  const { kind } = first;
  const last = await taken(db, kind);
  const subjectsOf = await subjectsFor(db, kind);
  const learners = new Set<RecordId>();
  const mark = async (rows: readonly ExportedRow[]) => {
    const ids = rows.map(({ recordId }) => recordId);
    const subjects = await subjectsOf(ids);
    const marks: SentMark[] = [];
    const gone: string[] = [];
    for (const recordId of ids) {
      const row = last.get(recordId);
      const subject = row && !row.isGone ? subjects.get(recordId) : undefined;
      const key = markKey(kind, recordId);
      if (row && subject) marks.push({ key, learnerId: subject.learnerId, stamp: row.stamp });
      else gone.push(key);
    }
    await putMarks(db, marks, gone, learners);
  };
  for (const { id } of changed) await eachPortion(db, id, mark);
  await recountAll(db, learners);
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
  await db.transaction('rw', countedTables(db), async () => {
    const learners = new Set<RecordId>();
    for (const portion of inPortions(news)) await putMarks(db, portion, [], learners);
    await recountAll(db, learners);
  });
}
