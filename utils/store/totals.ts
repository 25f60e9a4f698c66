import * as z from 'zod/mini';
import { RecordId } from '#utils/domain/ids.ts';
import { Instant } from '#utils/domain/time.ts';

/** What the caseload counts for one learner, kept in the same transaction as what it counts. */
export const Totals = z.object({
  learnerId: RecordId,
  open: z.int().check(z.nonnegative()),
  met: z.int().check(z.nonnegative()),
  /** The last time a target was set or followed up. */
  lastContact: z.nullable(Instant),
});
export type Totals = z.infer<typeof Totals>;
