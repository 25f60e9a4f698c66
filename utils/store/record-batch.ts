import { ExportBatch } from '#utils/domain/export-batch.ts';
import { newId, type RecordId } from '#utils/domain/ids.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import type { Clock, Instant } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { subjectsInPortions, subjectsOf } from './export-subject.ts';
import { inPortions } from './read-in-portions.ts';

/** An export file that is about to be handed to the browser. `id` is in the file's name too. */
export type WrittenBatch = Omit<ExportBatch, 'at' | 'state' | 'answeredAt'>;

/** Now, but never before the file that was made last: what went out last is found by this time, and clocks are put back. */
const after = (last: Instant | null, now: Instant): Instant =>
  last === null || now > last ? now : new Date(Date.parse(last) + 1).toISOString();

/**
 * Notes a batch before its file is handed over: should the browser be closed at that moment, the mentor finds it here and can
 * look whether the file is there. Its rows count as gone out until then.
 */
export const noteBatch = (db: Store, written: WrittenBatch, clock: Clock): Promise<ExportBatch> =>
  db.transaction('rw', [db.exports], async () => {
    const last = await db.exports.orderBy('at').last();
    const at = after(last?.at ?? null, clock.now());
    const batch = ExportBatch.parse({ ...written, at, state: 'made', answeredAt: null });
    await db.exports.add(batch);
    return batch;
  });

/** The browser did not take the file: as if there had been none. */
export const dropBatch = (db: Store, id: RecordId): Promise<void> =>
  db.transaction('rw', [db.exports], () => db.exports.delete(id));

/** The log speaks of a batch already: its entries have the batch's own time. */
async function isLogged(db: Store, batch: ExportBatch, went: RecordId[]): Promise<boolean> {
  const [subject] = (await subjectsOf(db, batch.kind, went.slice(0, 1))).values();
  if (!subject) return false;
  const entries = await db.log
    .where('[learnerId+at]')
    .equals([subject.learnerId, batch.at])
    .toArray();
  return entries.some((entry) => 'batchId' in entry && entry.batchId === batch.id);
}

/**
 * Says in the log, once, that each row of a batch went out, and which of them at the mentor's word; inside the caller's
 * transaction. A row whose record was erased since, or which says that it is no more, is about nobody.
 */
export async function logBatch(db: Store, batch: ExportBatch): Promise<void> {
  const went = batch.rows.filter(({ isGone }) => !isGone).map(({ recordId }) => recordId);
  if (await isLogged(db, batch, went)) return;
  const subjects = await subjectsInPortions(db, batch.kind, went);
  const about = (recordId: RecordId, happening: object): LogEntry[] => {
    const subject = subjects.get(recordId);
    if (!subject) return [];
    const made = { id: newId(), at: batch.at, ...subject, supersedes: null };
    return [LogEntry.parse({ ...made, ...happening, batchId: batch.id })];
  };
  for (const portion of inPortions(went))
    await db.log.bulkAdd(portion.flatMap((recordId) => about(recordId, { kind: 'exported' })));
  for (const portion of inPortions(batch.released))
    await db.log.bulkAdd(
      portion.flatMap(({ recordId, why }) => about(recordId, { kind: 'released', why })),
    );
}
