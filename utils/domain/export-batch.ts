import * as z from 'zod/mini';
import { RecordId } from './ids.ts';
import { Instant } from './time.ts';

/** One row that went out: which record, and the hash of what was written. */
export const ExportedRow = z.object({ recordId: RecordId, rev: z.int(), hash: z.string() });
export type ExportedRow = z.infer<typeof ExportedRow>;

/** One export file: downloaded is not yet received, so the mentor acknowledges it later. */
export const ExportBatch = z.object({
  id: RecordId,
  at: Instant,
  profile: z.string(),
  fileName: z.string(),
  /** SHA-256 of the file's bytes, in hex. */
  fileHash: z.string(),
  rows: z.array(ExportedRow),
  heldBack: z.int(),
  state: z.enum(['downloaded', 'acknowledged', 'failed']),
});
export type ExportBatch = z.infer<typeof ExportBatch>;
