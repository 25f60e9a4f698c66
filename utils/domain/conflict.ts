import * as z from 'zod/mini';
import { RecordId } from './ids.ts';
import { Instant } from './time.ts';

/** Another version of a record, changed on another device while it was changed here too: kept beside it until the mentor chooses. */
export const Conflict = z.object({
  id: RecordId,
  /** When it was brought in. */
  at: Instant,
  table: z.string(),
  /** The key of the record that it is another version of. */
  recordId: z.string(),
  /** `null` = it belongs to no learner. */
  learnerId: z.nullable(RecordId),
  theirs: z.record(z.string(), z.unknown()),
  /** Its history, as `Lineage.past`. */
  past: z.array(z.string()),
});
export type Conflict = z.infer<typeof Conflict>;
