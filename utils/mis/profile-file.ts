import * as z from 'zod/mini';
import { ok, type Result, refused } from '#utils/domain/result.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { Profile } from './profile.ts';

/** Says what the file is, so that another one is not taken for a profile. */
const KIND = 'feedforward-export-profile';
/** A profile of the most columns and longest templates takes less. */
const LARGEST = 500_000;

const ProfileFile = z.object({
  kind: z.literal(KIND),
  version: z.literal(1),
  profile: Profile,
});

/** A profile as the text of a file. */
export const profileFile = (profile: Profile): string =>
  `${JSON.stringify({ kind: KIND, version: 1, profile }, null, 2)}\n`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
};

/** The profile in a file's text, or the key of why it is none. */
export function readProfileFile(text: string): Result<Profile, MessageKey> {
  if (text.length > LARGEST) return refused('profiles.file.tooLarge');
  const read = z.safeParse(ProfileFile, parsed(text));
  return read.success ? ok(read.data.profile) : refused('profiles.file.none');
}

/** A file name for a profile: letters and digits of its name. */
export const profileFileName = ({ name }: Pick<Profile, 'name'>): string => {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `feedforward-profile-${plain.slice(0, 40) || 'own'}.json`;
};
