import * as z from 'zod/mini';

/** What the target check looks for, most valuable first (the order of the rules themselves is in `utils/targets`). */
export const ruleNames = [
  'vague-verb',
  'no-action',
  'huge',
  'several',
  'day',
  'evidence',
  'jargon',
  'negative',
  'third-person',
  'judges',
  'hard-to-read',
  'recycled',
  'praise',
  'too-many',
  'assessment',
  'sensitive',
  'if-then',
  'why',
  'not-agreed',
  'vague-feedback',
] as const;

/** A rule of the target check, as settings and policies name it. */
export const RuleName = z.enum(ruleNames);
export type RuleName = z.infer<typeof RuleName>;

/** What a college says of the rules: some it turns off for everybody, some it keeps on whatever a mentor chose. */
export interface RulePolicy {
  off: RuleName[];
  on: RuleName[];
}

/** The rules that do not speak: those the mentor or the college turned off, less those the college keeps on. */
export const rulesOff = (
  chosen: readonly RuleName[],
  policy: RulePolicy = { off: [], on: [] },
): RuleName[] =>
  ruleNames.filter(
    (name) => (chosen.includes(name) || policy.off.includes(name)) && !policy.on.includes(name),
  );
