import * as z from 'zod/mini';
import { Day } from './time.ts';

/** The longest name somebody goes by. */
export const MAX_CALLED = 60;

/** The longest text in one field: a line for the next talk, not a file on somebody. */
export const MAX_PROFILE_TEXT = 300;

/** How many tries are kept; the oldest go first. */
export const MAX_APPROACHES = 40;

/** The motivation toolkit: ways to go on when a step does not move (autonomy, competence, relatedness, value, cost, mindset). */
export const ApproachName = z.enum([
  'choice',
  'small-win',
  'together',
  'why',
  'sure',
  'less-in-the-way',
  'strategy',
  'yet',
]);
export type ApproachName = z.infer<typeof ApproachName>;

export const ApproachResult = z.enum(['helped', 'partly', 'no-change']);
export type ApproachResult = z.infer<typeof ApproachResult>;

/** One way that was tried with this learner, and what came of it. */
export const TriedApproach = z.object({
  approach: ApproachName,
  result: ApproachResult,
  on: Day,
});
export type TriedApproach = z.infer<typeof TriedApproach>;

const text = z.string().check(z.maxLength(MAX_PROFILE_TEXT));

/** What works for one learner. `contact` is one safe fact the learner chose to share; nothing here is about health, home or faith. */
export const Profile = z.object({
  /** The name the learner wants to go by; empty = the first word of their name. */
  called: z.string().check(z.maxLength(MAX_CALLED)),
  contact: text,
  respondsTo: text,
  planning: text,
  experience: text,
  roleModels: text,
  approaches: z.array(TriedApproach).check(z.maxLength(MAX_APPROACHES)),
});
export type Profile = z.infer<typeof Profile>;

/** The fields in words, in the order of the form, after what the learner is called. */
export const profileTexts = [
  'contact',
  'respondsTo',
  'planning',
  'experience',
  'roleModels',
] as const;
export type ProfileText = (typeof profileTexts)[number];

/** Every field of a profile; what the log may name. */
export const ProfileField = z.enum(['called', ...profileTexts, 'approaches']);
export type ProfileField = z.infer<typeof ProfileField>;

/** Two records' words in one; where both do not fit, the first's alone. */
function joinedText(one: string, other: string): string {
  const both = [...new Set([one, other].filter(Boolean))].join(' · ');
  return both.length <= MAX_PROFILE_TEXT ? both : one;
}

/** What works for a learner of whom there were two records. */
export const joinedProfile = (one: Profile, other: Profile): Profile => ({
  called: one.called || other.called,
  contact: joinedText(one.contact, other.contact),
  respondsTo: joinedText(one.respondsTo, other.respondsTo),
  planning: joinedText(one.planning, other.planning),
  experience: joinedText(one.experience, other.experience),
  roleModels: joinedText(one.roleModels, other.roleModels),
  approaches: [...one.approaches, ...other.approaches].slice(-MAX_APPROACHES),
});

/** A learner of whom nothing is known yet. */
export const emptyProfile = (): Profile => ({
  called: '',
  contact: '',
  respondsTo: '',
  planning: '',
  experience: '',
  roleModels: '',
  approaches: [],
});

/** The fields in which two profiles differ. */
export const changedFields = (before: Profile, now: Profile): ProfileField[] =>
  ProfileField.options.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]),
  );
