import * as z from 'zod/mini';
import type { ExportKind } from './export-batch.ts';
import { RecordId } from './ids.ts';

/**
 * That the MIS has a record, and what it said then. Made from the batches that the mentor answered for, so that a learner's
 * records can be counted without reading any batch.
 */
export const SentMark = z.object({
  /** `kind/record id`: a target may be a row of one file and its steps rows of another. */
  key: z.string(),
  learnerId: RecordId,
  stamp: z.string(),
});
export type SentMark = z.infer<typeof SentMark>;

export const markKey = (kind: ExportKind, recordId: RecordId): string => `${kind}/${recordId}`;
