import { ExportBatch } from '#utils/domain/export-batch.ts';
import { newId } from '#utils/domain/ids.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';

/** An export file that was just handed to the browser. `id` is in the file's name too; `rows` name targets or follow-up entries by their ids. */
export type WrittenBatch = Pick<
  ExportBatch,
  'id' | 'profile' | 'fileName' | 'fileHash' | 'rows' | 'heldBack'
>;

/** Whom and what an exported row is about; `null` when its record has been erased since. */
async function subjectOf(db: Store, recordId: string) {
  const target = await db.targets.get(recordId);
  if (target) return { learnerId: target.learnerId, targetId: target.id };
  const entry = await db.log.get(recordId);
  return entry ? { learnerId: entry.learnerId, targetId: entry.targetId } : null;
}

/** Records a batch as downloaded, and in the log that each of its rows went out. Returns the batch. */
export const recordBatch = (db: Store, written: WrittenBatch, clock: Clock): Promise<ExportBatch> =>
  db.transaction('rw', [db.exports, db.targets, db.log], async () => {
    const at = clock.now();
    const batch = ExportBatch.parse({ ...written, at, state: 'downloaded' });
    await db.exports.add(batch);
    const subjects = await Promise.all(batch.rows.map((row) => subjectOf(db, row.recordId)));
    const entries = subjects
      .flatMap((subject) => subject ?? [])
      .map((subject) =>
        LogEntry.parse({
          id: newId(),
          at,
          ...subject,
          supersedes: null,
          kind: 'exported',
          batchId: batch.id,
        }),
      );
    await db.log.bulkAdd(entries);
    return batch;
  });
