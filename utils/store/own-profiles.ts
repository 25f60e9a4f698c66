import { OwnProfile, type Profile } from '#utils/domain/export-profile.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { firstRevision, nextRevision } from './revision.ts';

/** The mentor's own profiles for the MIS, oldest first. They name nobody and so have no log. */
export async function allProfiles(db: Store): Promise<OwnProfile[]> {
  const all = await db.profiles.toArray();
  return all.sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
}

/** Keeps a new profile. */
export const keepProfile = (db: Store, profile: Profile, clock: Clock): Promise<OwnProfile> =>
  db.transaction('rw', [db.profiles], async () => {
    const own = OwnProfile.parse({ ...firstRevision(clock), profile });
    await db.profiles.add(own);
    return own;
  });

/** Puts a profile in place of what one said before. @throws StoreProblem `errors.gone` when there is no such profile */
export const changeProfile = (
  db: Store,
  id: RecordId,
  profile: Profile,
  clock: Clock,
): Promise<OwnProfile> =>
  db.transaction('rw', [db.profiles], async () => {
    const before = found(await db.profiles.get(id));
    const own = OwnProfile.parse({ ...before, ...nextRevision(before, clock), profile });
    await db.profiles.put(own);
    return own;
  });

/** Deletes a profile; batches keep its id. @throws StoreProblem `errors.gone` when there is no such profile */
export const removeProfile = (db: Store, id: RecordId): Promise<void> =>
  db.transaction('rw', [db.profiles], async () => {
    found(await db.profiles.get(id));
    await db.profiles.delete(id);
  });

/** The undo of changing or deleting: the profile is as it was. */
export const putProfileBack = (db: Store, own: OwnProfile): Promise<void> =>
  db.transaction('rw', [db.profiles], async () => {
    await db.profiles.put(OwnProfile.parse(own));
  });
