import { earlierStatements } from '#utils/store/earlier-statements.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { oneTarget, tickingClock, wording } from '../made-up.ts';
import { type StoreCase, same } from './case.ts';

/** What a new target is compared with. */
export const earlier: StoreCase[] = [
  {
    name: 'earlier statements are told apart by learner, without names, less the one being reworded',
    async run(db) {
      const clock = tickingClock();
      const own = await oneTarget(db, clock, '1');
      const other = await oneTarget(db, clock, '2');
      const said = (name: string) => wording({ statement: `${name} will add 2 references` });
      await rewordTarget(db, own.target.id, said(own.learner.name), null, clock);
      await rewordTarget(db, other.target.id, said(other.learner.name), null, clock);
      const bare = '[name] 2 will add 2 references';
      const read = await earlierStatements(db, own.learner.id, null);
      same(read, { own: ['[name] 1 will add 2 references'], others: [bare] }, 'both');
      const less = await earlierStatements(db, own.learner.id, own.target.id);
      same(less, { own: [], others: [bare] }, 'while it is reworded');
      const nobody = await earlierStatements(db, null, null);
      same([nobody.own, nobody.others.length], [[], 2], 'for somebody new');
    },
  },
];
