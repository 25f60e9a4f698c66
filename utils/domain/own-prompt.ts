import * as z from 'zod/mini';
import { ReviewStage } from './checklist.ts';

/** The most prompts a mentor can add of their own. */
export const MAX_OWN_PROMPTS = 60;

/** A question that a mentor added to the coaching set. It names nobody. */
export const OwnPrompt = z.object({
  stage: ReviewStage,
  text: z.string().check(z.minLength(1), z.maxLength(240)),
});
export type OwnPrompt = z.infer<typeof OwnPrompt>;

const same = (a: OwnPrompt, b: OwnPrompt): boolean => a.stage === b.stage && a.text === b.text;

/** The prompts with one more; the same one twice is there once, and a full list stays as it is. */
export const withPrompt = (all: OwnPrompt[], prompt: OwnPrompt): OwnPrompt[] =>
  all.some((one) => same(one, prompt)) || all.length >= MAX_OWN_PROMPTS ? all : [...all, prompt];

/** The prompts without one. */
export const withoutPrompt = (all: OwnPrompt[], prompt: OwnPrompt): OwnPrompt[] =>
  all.filter((one) => !same(one, prompt));
