import * as z from 'zod/mini';
import { Day } from './time.ts';

/** A stretch of teaching between two breaks, both ends included. A term with a half term in it is two of them. */
export const TeachingDates = z
  .object({ from: Day, to: Day })
  .check(z.refine(({ from, to }) => from <= to, 'Ends before it begins'));
export type TeachingDates = z.infer<typeof TeachingDates>;
