import type { OwnProfile } from '#utils/domain/export-profile.ts';
import type { Profile, RowKind } from './profile.ts';
import { readProfileFile } from './profile-file.ts';
import { fullProfiles } from './shipped/full.ts';
import { modelledProfiles } from './shipped/modelled.ts';
import { workbookProfiles } from './shipped/workbooks.ts';

/** A profile that files can be made with. */
export interface KnownProfile {
  /** What batches remember it by. */
  id: string;
  /** Whose it is: shipped with the product, the mentor's own, or fixed by the college. */
  by: 'us' | 'mentor' | 'college';
  profile: Profile;
}

/** The profiles shipped with the product; for each kind of row, "Feedforward full" is the first. */
export const shippedProfiles: KnownProfile[] = Object.entries({
  ...Object.fromEntries(
    Object.entries(fullProfiles).map(([rows, profile]) => [`full-${rows}`, profile]),
  ),
  ...modelledProfiles,
  ...workbookProfiles,
}).map(([id, profile]) => ({ id, by: 'us', profile }));

/** The college's profiles: each the text of a profile's file. Those that are none are counted from 1 in `unread`, and left out. */
export function collegeProfiles(texts: readonly string[]): {
  profiles: KnownProfile[];
  unread: number[];
} {
  const read = texts.map((text) => readProfileFile(text));
  return {
    profiles: read.flatMap((one) =>
      one.ok
        ? [{ id: `college-${one.value.rows}-${one.value.name}`, by: 'college', profile: one.value }]
        : [],
    ),
    unread: read.flatMap((one, at) => (one.ok ? [] : [at + 1])),
  };
}

/**
 * The profiles there are for a kind of row. Where the college has fixed any for it, those and no others; else ours, then the
 * mentor's own.
 */
export function profilesFor(
  rows: RowKind,
  own: readonly OwnProfile[],
  college: readonly KnownProfile[],
): KnownProfile[] {
  const fits = ({ profile }: KnownProfile) => profile.rows === rows;
  const fixed = college.filter(fits);
  if (fixed.length > 0) return fixed;
  const mine = own.map(({ id, profile }): KnownProfile => ({ id, by: 'mentor', profile }));
  return [...shippedProfiles, ...mine].filter(fits);
}
