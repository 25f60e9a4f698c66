import * as z from 'zod/mini';
import { ExportKind } from './export-batch.ts';
import { RecordId } from './ids.ts';
import { Day, Instant } from './time.ts';

/**
 * How one learner stands, kept in the same transaction as what it is made of, so that no list reads targets or log. The
 * fields from `firstDue` on are what the store looks a learner up by; all are `null` for a learner who is put away.
 */
export const Totals = z.object({
  learnerId: RecordId,
  open: z.int().check(z.nonnegative()),
  met: z.int().check(z.nonnegative()),
  /** Targets that were not done on their day at least once. */
  slipped: z.int().check(z.nonnegative()),
  /** The last time somebody talked with the learner or wrote to them about their targets. */
  lastContact: z.nullable(Instant),
  /** Courses of the learner's targets, A to Z. */
  courses: z.array(z.string()),
  /** The learner's own numbers from 0 to 10, oldest first, the last few. */
  confidence: z.array(z.int()),
  /** The days of open targets, earliest first. */
  dues: z.array(Day),
  /** The days on which open targets are to be looked at, where those are not the days they are due. */
  reviews: z.array(Day),
  /** How many rows of each kind the MIS is not known to have as they are now. */
  unsent: z.partialRecord(ExportKind, z.int()),
  /** The kinds of which there are any: the store looks learners up by them. */
  unsentKinds: z.array(ExportKind),

  firstDue: z.nullable(Day),
  firstReview: z.nullable(Day),
  /** When an open target slipped for the second time in a row. */
  slipsSince: z.nullable(Instant),
  /** When the confidence that fell was said. */
  fallingSince: z.nullable(Instant),
  /** When the oldest question that nobody answered was put to a teacher. */
  askedSince: z.nullable(Instant),
  /** Since when nobody has been in touch: the last contact, or when the learner came into the caseload. */
  contactSince: z.nullable(Instant),
});
export type Totals = z.infer<typeof Totals>;
