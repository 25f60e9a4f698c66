import type { ExportBatch } from '#utils/domain/export-batch.ts';
import { targetStamp } from '#utils/domain/export-stamp.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Clock } from '#utils/domain/time.ts';
import { answerBatch } from '#utils/store/answer-batch.ts';
import type { Store } from '#utils/store/db.ts';
import { targetsForExport } from '#utils/store/export-queries.ts';
import { noteBatch, type WrittenBatch } from '#utils/store/record-batch.ts';
import { written } from '../made-up.ts';

/** A file that the browser has. */
export async function download(db: Store, batch: WrittenBatch, clock: Clock): Promise<ExportBatch> {
  await noteBatch(db, batch, clock);
  return answerBatch(db, batch.id, 'downloaded', clock);
}

/** What a target's row would be stamped with now. */
export async function stampNow(db: Store, id: RecordId): Promise<string> {
  const row = (await targetsForExport(db)).find(({ target }) => target.id === id);
  return row ? targetStamp(row.learner, row.target, row.lastFollowUp) : '';
}

/** A file with one target as it is now. */
export async function fileOf(
  db: Store,
  id: RecordId,
  hash = 'h1',
  change: Partial<WrittenBatch> = {},
) {
  const row = { recordId: id, rev: 1, hash, stamp: await stampNow(db, id), isGone: false };
  return written([], { rows: [row], ...change });
}
