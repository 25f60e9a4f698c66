import type { ExportBatch, ExportedRow, ExportKind } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { markKey, SentMark } from '#utils/domain/sent-mark.ts';
import { eachPortion, lastSent } from './batch-rows.ts';
import type { Store } from './db.ts';
import { subjectsFor } from './export-subject.ts';
import { type TellHowFar, untold } from './how-far.ts';
import { inPortions } from './read-in-portions.ts';
import { countedTables, recountAll } from './recount.ts';

/** Keeps marks, some hundred at a time, and notes whose they are and were; inside the caller's transaction. */
async function putMarks(
  db: Store,
  marks: SentMark[],
  gone: string[],
  learners: Set<RecordId>,
): Promise<void> {
  const known = await db.sent.bulkGet([...gone, ...marks.map(({ key }) => key)]);
  for (const mark of known) if (mark) learners.add(mark.learnerId);
  await db.sent.bulkDelete(gone.filter((_, at) => known[at]));
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
 * @param tell half of it is the marks, half the learners that are counted
 */
export async function remark(
  db: Store,
  changed: readonly ExportBatch[],
  tell: TellHowFar = untold,
): Promise<void> {
  const [first] = changed;
  if (!first) return;
  const { kind } = first;
  const last = await taken(db, kind);
  const subjectsOf = await subjectsFor(db, kind);
  const learners = new Set<RecordId>();
  const total = changed.reduce((sum, { rowCount }) => sum + rowCount, 0);
  let done = 0;
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
    done += rows.length;
    tell(done / (2 * total));
  };
  for (const { id } of changed) await eachPortion(db, id, mark);
  await recountAll(db, learners, (counted, all) => tell((1 + counted / all) / 2));
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
