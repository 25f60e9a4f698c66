import type { OwnProfile } from '#utils/domain/export-profile.ts';
import { ok, refused } from '#utils/domain/result.ts';
import type { ExportServices } from '#utils/services/export-types.ts';
import type { Live } from '#utils/services/types.ts';
import { FAKE_NOW } from './fake-records.ts';
import { type FakeWorld, uuid } from './fake-services.ts';

interface Around {
  world: FakeWorld;
  live: <T>(look: () => T) => Live<T>;
  change: <T>(what: () => T) => Promise<T>;
}

type ProfileServices = Pick<
  ExportServices,
  'ownProfiles' | 'keepProfile' | 'changeProfile' | 'removeProfile' | 'putProfileBack'
>;

/** The mentor's own profiles in a world in memory. */
export const fakeProfiles = ({ world, live, change }: Around): ProfileServices => ({
  ownProfiles: () => live(() => [...world.profiles]),
  keepProfile: (profile) =>
    change(() => {
      const own: OwnProfile = {
        ...{ id: uuid(), createdAt: FAKE_NOW, updatedAt: FAKE_NOW, rev: 1 },
        profile,
      };
      world.profiles = [...world.profiles, own];
      return ok(own);
    }),
  changeProfile: (id, profile) =>
    change(() => {
      const before = world.profiles.find((one) => one.id === id);
      if (!before) return refused('errors.gone');
      const now = { ...before, profile };
      world.profiles = world.profiles.map((one) => (one.id === id ? now : one));
      return ok(now);
    }),
  removeProfile: (id) =>
    change(() => {
      world.profiles = world.profiles.filter((one) => one.id !== id);
      return ok(undefined);
    }),
  putProfileBack: (own) =>
    change(() => {
      world.profiles = [...world.profiles.filter(({ id }) => id !== own.id), own];
      return ok(undefined);
    }),
});
