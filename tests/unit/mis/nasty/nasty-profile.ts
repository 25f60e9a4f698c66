import { Profile } from '#utils/mis/profile.ts';

/** A profile with one column of somebody's words between two that are always the same. */
export const nastyProfile = (change: Partial<Profile>): Profile =>
  Profile.parse({
    name: 'Nasty',
    rows: 'targets',
    guard: 'apostrophe',
    columns: [
      { heading: 'Before', constant: 'before' },
      { heading: 'Words', field: 'evidence' },
      { heading: 'After', constant: 'after' },
    ],
    ...change,
  });
