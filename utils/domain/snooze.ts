import * as z from 'zod/mini';
import { RecordId } from './ids.ts';
import { recordShape } from './record.ts';
import { Day } from './time.ts';

/** What of a learner's standing a reason for being on Today looks at. */
export const TodayFact = z.enum(['due', 'review', 'contact', 'slips', 'falling', 'asked']);
export type TodayFact = z.infer<typeof TodayFact>;

/** A learner taken off Today until a day, with the reason. What comes up newly brings them back. */
export const Snooze = z.object({
  ...recordShape,
  learnerId: RecordId,
  /** Back on this day. */
  until: Day,
  why: z.string().check(z.minLength(1)),
  /** What the mentor saw when they put it off: by fact, the latest value that counted. */
  covers: z.partialRecord(TodayFact, z.string()),
});
export type Snooze = z.infer<typeof Snooze>;
