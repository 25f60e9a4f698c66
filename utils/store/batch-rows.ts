import {
  type ExportBatch,
  type ExportedRow,
  ExportRows,
  isStanding,
  type LastSent,
} from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Store } from './db.ts';
import { inPortions } from './read-in-portions.ts';

/**
 * The rows of a file lie beside its batch, some hundred to a record: a file may have 100,000, and one record of them all keeps whoever reads or
 * writes it from anything else for half a second. Portions are counted from 0, without a gap.
 */
const ROWS = 500;

const portionId = (batchId: RecordId, at: number): string => `${batchId}/${at}`;

/** A portion of a file's rows; `null` after the last. */
export const portionAt = async (
  db: Store,
  batchId: RecordId,
  at: number,
): Promise<ExportedRow[] | null> => (await db.rows.get(portionId(batchId, at)))?.rows ?? null;

/** Hands over the rows of a file as they stand in it, a portion at a time. */
export async function eachPortion(
  db: Store,
  batchId: RecordId,
  take: (rows: ExportedRow[]) => Promise<void> | void,
): Promise<void> {
  for (let at = 0; ; at += 1) {
    const rows = await portionAt(db, batchId, at);
    if (!rows) return;
    await take(rows);
  }
}

/** The records that a file has rows of, in the order of its rows. */
export async function recordsIn(db: Store, batchId: RecordId): Promise<RecordId[]> {
  const all: RecordId[] = [];
  await eachPortion(db, batchId, (rows) => {
    for (const { recordId } of rows) all.push(recordId);
  });
  return all;
}

/** Keeps the rows of a new file; inside the caller's transaction. */
export async function putRows(
  db: Store,
  batchId: RecordId,
  rows: readonly ExportedRow[],
): Promise<void> {
  let at = 0;
  for (const portion of inPortions(rows, ROWS))
    await db.rows.add(ExportRows.parse({ id: portionId(batchId, at++), rows: portion }));
}

/** Takes the rows of a file away; inside the caller's transaction. */
export async function dropRows(db: Store, batchId: RecordId): Promise<void> {
  for (let at = 0; await portionAt(db, batchId, at); at += 1)
    await db.rows.delete(portionId(batchId, at));
}

/** For every record, what went out last in those of the batches that stand; `batches` oldest first. */
export async function lastSent(
  db: Store,
  batches: readonly ExportBatch[],
): Promise<Map<RecordId, LastSent>> {
  const last = new Map<RecordId, LastSent>();
  for (const { id: batchId, state } of batches.filter(isStanding)) {
    const isTaken = state === 'acknowledged';
    await eachPortion(db, batchId, (rows) => {
      for (const row of rows) last.set(row.recordId, { ...row, batchId, isTaken });
    });
  }
  return last;
}
