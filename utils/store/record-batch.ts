import { ExportBatch, type ExportedRow } from '#utils/domain/export-batch.ts';
import { newId, type RecordId } from '#utils/domain/ids.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import type { Clock, Instant } from '#utils/domain/time.ts';
import { dropRows, eachPortion, portionAt, putRows } from './batch-rows.ts';
import type { Store } from './db.ts';
import { type ExportSubject, type SubjectsOf, subjectsFor } from './export-subject.ts';
import { type TellHowFar, untold } from './how-far.ts';
import { inPortions } from './read-in-portions.ts';

/** An export file that is about to be handed to the browser. `id` is in the file's name too. */
export type WrittenBatch = Omit<ExportBatch, 'at' | 'state' | 'answeredAt' | 'rowCount'> & {
  rows: ExportedRow[];
};

/** Now, but never before the file that was made last: what went out last is found by this time, and clocks are put back. */
const after = (last: Instant | null, now: Instant): Instant =>
  last === null || now > last ? now : new Date(Date.parse(last) + 1).toISOString();

/**
 * Notes a batch before its file is handed over: should the browser be closed at that moment, the mentor finds it here and can
 * look whether the file is there. Its rows count as gone out until then.
 */
export const noteBatch = (
  db: Store,
  { rows, ...written }: WrittenBatch,
  clock: Clock,
): Promise<ExportBatch> =>
  db.transaction('rw', [db.exports, db.rows], async () => {
    const last = await db.exports.orderBy('at').last();
    const at = after(last?.at ?? null, clock.now());
    const made = { ...written, rowCount: rows.length, at, state: 'made', answeredAt: null };
    const batch = ExportBatch.parse(made);
    await db.exports.add(batch);
    await putRows(db, batch.id, rows);
    return batch;
  });

/** The browser did not take the file: as if there had been none. */
export const dropBatch = (db: Store, id: RecordId): Promise<void> =>
  db.transaction('rw', [db.exports, db.rows], async () => {
    await db.exports.delete(id);
    await dropRows(db, id);
  });

/** The first of a file's rows whose record is still there. */
async function firstSubject(
  db: Store,
  { id }: ExportBatch,
  subjectsOf: SubjectsOf,
): Promise<ExportSubject | null> {
  for (let at = 0; ; at += 1) {
    const rows = await portionAt(db, id, at);
    if (!rows) return null;
    const [subject] = (await subjectsOf(went(rows))).values();
    if (subject) return subject;
  }
}

/** The log speaks of a batch already: its entries have the batch's own time. */
async function isLogged(db: Store, batch: ExportBatch, subjectsOf: SubjectsOf): Promise<boolean> {
  const subject = await firstSubject(db, batch, subjectsOf);
  if (!subject) return false;
  const entries = await db.log
    .where('[learnerId+at]')
    .equals([subject.learnerId, batch.at])
    .toArray();
  return entries.some((entry) => 'batchId' in entry && entry.batchId === batch.id);
}

/** The records of rows that do not say that theirs is no more. */
const went = (rows: readonly ExportedRow[]): RecordId[] =>
  rows.flatMap(({ recordId, isGone }) => (isGone ? [] : [recordId]));

/**
 * Says in the log, once, that each row of a batch went out, and which of them at the mentor's word; inside the caller's
 * transaction. A row whose record was erased since, or which says that it is no more, is about nobody.
 */
export async function logBatch(
  db: Store,
  batch: ExportBatch,
  tell: TellHowFar = untold,
): Promise<void> {
  const subjectsOf = await subjectsFor(db, batch.kind);
  if (await isLogged(db, batch, subjectsOf)) return;
  const entry = (subject: ExportSubject | undefined, happening: object): LogEntry[] => {
    if (!subject) return [];
    const made = { id: newId(), at: batch.at, ...subject, supersedes: null };
    return [LogEntry.parse({ ...made, ...happening, batchId: batch.id })];
  };
  let done = 0;
  await eachPortion(db, batch.id, async (rows) => {
    const ids = went(rows);
    const subjects = await subjectsOf(ids);
    await db.log.bulkAdd(ids.flatMap((id) => entry(subjects.get(id), { kind: 'exported' })));
    done += rows.length;
    tell(done / batch.rowCount);
  });
  for (const portion of inPortions(batch.released)) {
    const subjects = await subjectsOf(portion.map(({ recordId }) => recordId));
    await db.log.bulkAdd(
      portion.flatMap(({ recordId, why }) =>
        entry(subjects.get(recordId), { kind: 'released', why }),
      ),
    );
  }
}
