import * as z from 'zod/mini';
import { Profile, profileTexts } from '#utils/domain/profile.ts';

/** What was typed into a profile and not kept; `null` when it is none, as of another version. */
export function readProfile(kept: unknown): Profile | null {
  const read = z.safeParse(Profile, kept);
  return read.success ? read.data : null;
}

/** The fields with something in them, as they are read. */
export const filledIn = (profile: Profile) =>
  (['called', ...profileTexts] as const).filter((field) => profile[field].trim() !== '');

/** Everything in it that somebody typed. */
export const textsOf = (profile: Profile): string[] => [
  profile.called,
  ...profileTexts.map((field) => profile[field]),
];
