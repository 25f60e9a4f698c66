import * as z from 'zod/mini';
import { RecordId } from './ids.ts';
import { Instant } from './time.ts';

/** What one row of a file stands for. */
export const ExportKind = z.enum(['targets', 'steps', 'follow-ups', 'reviews', 'questions']);
export type ExportKind = z.infer<typeof ExportKind>;

/** One row that went out: which record, and what was written of it. */
export const ExportedRow = z.object({
  recordId: RecordId,
  /** The row's version: never lower than in a file before. */
  rev: z.int(),
  /** Of what was written, by the profile. */
  hash: z.string(),
  /** Of what the record said then (`export-stamp.ts`), whatever the profile takes of it; empty = not known. */
  stamp: z.string(),
  /** The row says that the record is no more. */
  isGone: z.boolean(),
});
export type ExportedRow = z.infer<typeof ExportedRow>;

/**
 * What became of a file. `made`: noted, and perhaps never handed to the browser: somebody closed it at that moment.
 * `downloaded`: handed over, not yet answered for. `acknowledged`: the MIS took it. `failed`: it did not. `undone`: the
 * mentor took it back. `resent`: a later file took its place.
 */
export const BatchState = z.enum([
  'made',
  'downloaded',
  'acknowledged',
  'failed',
  'undone',
  'resent',
]);
export type BatchState = z.infer<typeof BatchState>;

/** Why a row that was held back went all the same, at the mentor's word. */
export const ReleaseReason = z.enum(['words', 'guard', 'not-agreed']);
export type ReleaseReason = z.infer<typeof ReleaseReason>;

/** A row that was held back and let go. */
export const Release = z.object({ recordId: RecordId, why: ReleaseReason });
export type Release = z.infer<typeof Release>;

/** One export file: downloaded is not yet received, so the mentor acknowledges it later. */
export const ExportBatch = z.object({
  id: RecordId,
  at: Instant,
  profile: z.string(),
  kind: ExportKind,
  fileName: z.string(),
  /** SHA-256 of the file's bytes, in hex. */
  fileHash: z.string(),
  /** How many rows it has; they lie beside it (`ExportRows`). */
  rowCount: z.int(),
  heldBack: z.int(),
  /** Rows that were held back and let go. */
  released: z.array(Release),
  state: BatchState,
  /** When the mentor last said what became of it; `null` = not yet. */
  answeredAt: z.nullable(Instant),
  /** The batch whose rows this file holds again. */
  resends: z.nullable(RecordId),
});
export type ExportBatch = z.infer<typeof ExportBatch>;

/** Some of the rows of a file, in their order. */
export const ExportRows = z.object({
  /** `batch id/place of the portion`, from 0. */
  id: z.string(),
  rows: z.array(ExportedRow),
});
export type ExportRows = z.infer<typeof ExportRows>;

/** Its rows count as gone out: they are not sent a second time. */
export const isStanding = ({ state }: Pick<ExportBatch, 'state'>): boolean =>
  state === 'made' || state === 'downloaded' || state === 'acknowledged';

/** Nobody has said yet what became of it. */
export const isUnanswered = ({ state }: Pick<ExportBatch, 'state'>): boolean =>
  state === 'made' || state === 'downloaded';

/** What went out of one record last, and whether the MIS is known to have it. */
export interface LastSent extends ExportedRow {
  batchId: RecordId;
  isTaken: boolean;
}
