import * as z from 'zod/mini';
import { recordShape } from './record.ts';

/** The three places a mentor can put a point: something to do, a strength, or of no use here. */
export const Place = z.enum(['todo', 'strength', 'not-relevant']);
export type Place = z.infer<typeof Place>;

export const LONGEST_WORDS = 1000;

/** A point that the mentor moved. It holds a teacher's words with the learner's name taken out, and never whose they were. */
export const Correction = z.object({
  ...recordShape,
  /** Who wrote them, as the page says; `null` = unknown. */
  teacher: z.nullable(z.string()),
  words: z.string().check(z.minLength(1), z.maxLength(LONGEST_WORDS)),
  /** Where the engine had put it. */
  from: Place,
  to: Place,
});
export type Correction = z.infer<typeof Correction>;
