import * as z from 'zod/mini';
import { recordShape } from './record.ts';
import { MAX_STEPS } from './target.ts';

/** What of a target is worth using again. No day, no learner, no teacher's words. */
export const TemplateWords = z.object({
  statement: z.string().check(z.minLength(1)),
  steps: z.array(z.string()).check(z.maxLength(MAX_STEPS)),
  evidence: z.string(),
  why: z.string(),
  ifThen: z.string(),
  /** The unit or piece of work it fits; empty = any. */
  unit: z.string(),
  /** What it is about ("references"); empty = not said. */
  theme: z.string(),
});
export type TemplateWords = z.infer<typeof TemplateWords>;

/** One target of the mentor's bank. */
export const BankTemplate = z.object({ ...recordShape, ...TemplateWords.shape });
export type BankTemplate = z.infer<typeof BankTemplate>;
