import { ExportBatch } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';

/**
 * Sets what became of an export file: the MIS has it, or refused it (its rows then count as not exported).
 * @throws StoreProblem `errors.gone` when there is no such batch
 */
export const answerBatch = (db: Store, id: RecordId, state: ExportBatch['state']): Promise<void> =>
  db.transaction('rw', db.exports, async () => {
    const batch = found(await db.exports.get(id));
    await db.exports.put(ExportBatch.parse({ ...batch, state }));
  });
