import { useMemo } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useLive } from '#components/hooks/use-live.ts';
import { usePolicy } from '#components/hooks/use-policy.ts';
import { useSettings } from '#components/hooks/use-settings.ts';
import type { OwnProfile } from '#utils/domain/export-profile.ts';
import { collegeProfiles, type KnownProfile, profilesFor } from '#utils/mis/known-profiles.ts';
import type { RowKind } from '#utils/mis/profile.ts';

const NONE: OwnProfile[] = [];

/** The profiles for a kind of row, and which of them files are made with. */
export interface Profiles {
  all: KnownProfile[];
  /** `null` until it is known which there are. */
  chosen: KnownProfile | null;
  choose: (id: string) => void;
  own: OwnProfile[];
  /** The college's profiles that are none, counted from 1. */
  unread: number[];
}

/** What files of these rows can be made with: the mentor's last choice, kept in their settings, or the first there is. */
export function useProfiles(what: RowKind): Profiles {
  const services = useServices();
  const stored = useLive('profiles', services.ownProfiles);
  const settings = useSettings();
  const { policy } = usePolicy();
  const college = useMemo(
    () => collegeProfiles(policy.exportProfiles ?? []),
    [JSON.stringify(policy.exportProfiles)],
  );
  const own = stored.is === 'here' ? stored.value : NONE;
  const all = useMemo(
    () => profilesFor(what, own, college.profiles),
    [what, JSON.stringify(own), college],
  );
  const choices = settings.is === 'here' ? settings.value.exportProfiles : null;
  // A store or settings that cannot be read leave the shipped ones, and their own words elsewhere.
  const isKnown = stored.is !== 'waiting' && settings.is !== 'waiting';
  const chosen = all.find(({ id }) => id === choices?.[what]) ?? all[0] ?? null;
  return {
    all,
    chosen: isKnown ? chosen : null,
    choose: (id) => void services.changeSettings({ exportProfiles: { ...choices, [what]: id } }),
    own,
    unread: college.unread,
  };
}
