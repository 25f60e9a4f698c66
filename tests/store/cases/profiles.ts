import { Profile } from '#utils/domain/export-profile.ts';
import {
  allProfiles,
  changeProfile,
  keepProfile,
  putProfileBack,
  removeProfile,
} from '#utils/store/own-profiles.ts';
import { tickingClock } from '../made-up.ts';
import { failsWith, type StoreCase, same } from './case.ts';

const profile = Profile.parse({
  name: 'Mine',
  rows: 'targets',
  columns: [{ heading: 'Target', field: 'statement' }],
});
const gone = '00000000-0000-4000-8000-00000000dead';

/** The mentor's own profiles for the MIS. */
export const profiles: StoreCase[] = [
  {
    name: 'a profile is kept, changed, deleted and put back',
    async run(db) {
      const clock = tickingClock();
      const own = await keepProfile(db, profile, clock);
      const other = await keepProfile(db, { ...profile, name: 'Other' }, clock);
      const changed = await changeProfile(db, own.id, { ...profile, name: 'Changed' }, clock);
      same([changed.rev, changed.profile.name], [2, 'Changed'], 'changed');
      same(
        (await allProfiles(db)).map((one) => one.profile.name),
        ['Changed', 'Other'],
        'in the order in which they were made',
      );
      await removeProfile(db, own.id);
      same(await allProfiles(db), [other], 'deleted');
      await putProfileBack(db, changed);
      same(await allProfiles(db), [changed, other], 'put back');
      await failsWith('errors.gone', changeProfile(db, gone, profile, clock));
      await failsWith('errors.gone', removeProfile(db, gone));
    },
  },
];
