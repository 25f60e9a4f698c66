import * as z from 'zod/mini';
import { AwardingBody } from '#utils/domain/awarding-body.ts';
import { Retention } from '#utils/domain/retention.ts';
import { RuleName } from '#utils/domain/rule-name.ts';
import { TargetStatus } from '#utils/domain/target-status.ts';
import { TeachingDates } from '#utils/domain/teaching-dates.ts';
import { LANGUAGE_CHOICES } from '#utils/i18n/language.ts';
import { WatchedWord } from './settings.ts';

/** A key that is not understood counts as not given, and costs no other key. */
const key = <Shape extends z.core.$ZodType>(shape: Shape) => z.catch(z.optional(shape), undefined);

/** What a college may fix for all its mentors; `public/managed-schema.json` says the same to the browser. */
export const Policy = z.object({
  /** Rules of the target check that are off for everybody, and rules that stay on whatever a mentor chose. */
  rulesOff: key(z.array(RuleName)),
  rulesOn: key(z.array(RuleName)),
  terms: key(z.array(TeachingDates)),
  awardingBody: key(AwardingBody),
  statusNames: key(z.partialRecord(TargetStatus, z.string())),
  /** Words that are asked about besides the built-in ones; no mentor can take them out. */
  wordWatch: key(z.array(WatchedWord)),
  /** Whether the browser's own language model may offer wordings. */
  offersWordings: key(z.boolean()),
  /** When records are erased by themselves; what is not given in it is never. */
  retention: key(z.partial(Retention)),
  /** Whether records must be locked with a passphrase, and the longest (minutes) that the lock may stay open without use. */
  requireLock: key(z.boolean()),
  lockAfter: key(z.int().check(z.minimum(1), z.maximum(480))),
  /** What files for the MIS look like: each the text of a profile's file (`utils/mis/profile-file.ts`). For the rows they are for, there are no others. */
  exportProfiles: key(z.array(z.string())),
  /** Whether the welcome page opens after an installation, and whether hints are shown. */
  welcome: key(z.boolean()),
  hints: key(z.boolean()),
  /** The language of the screens: one for everybody, or for each as their browser has it. */
  language: key(z.enum(LANGUAGE_CHOICES)),
});
export type Policy = z.infer<typeof Policy>;

/** A college's policy as far as it is understood. */
export interface CollegePolicy {
  policy: Policy;
  /** Keys that were given and not understood: they count as not given, and Settings says so. */
  unread: string[];
}

/** Reads what the browser hands over of the college's policy, whatever it is. */
export function policyIn(managed: unknown): CollegePolicy {
  const given = z.safeParse(z.record(z.string(), z.unknown()), managed);
  const policy = Policy.parse(given.success ? given.data : {});
  const understood = new Set(
    Object.entries(policy).flatMap(([name, value]) => (value === undefined ? [] : [name])),
  );
  const names = Object.keys(given.success ? given.data : {});
  return { policy, unread: names.filter((name) => !understood.has(name)) };
}
