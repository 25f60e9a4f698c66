import * as z from 'zod/mini';
import { RecordId } from './ids.ts';
import { Instant } from './time.ts';

/** That a learner was erased: nothing of them is left but an id that means nothing elsewhere, so that no old backup brings them back. */
export const Erasure = z.object({
  /** The learner's id. */
  id: RecordId,
  at: Instant,
  /** Why: asked for by name, or because the time for keeping had passed. */
  why: z.enum(['asked', 'retention']),
  /** How many records of each table went. */
  counts: z.record(z.string(), z.int().check(z.nonnegative())),
});
export type Erasure = z.infer<typeof Erasure>;
