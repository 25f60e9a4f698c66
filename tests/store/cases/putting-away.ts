import { caseload, caseloadFirst } from '#utils/store/caseload.ts';
import { setAway } from '#utils/store/put-away.ts';
import { todayList } from '#utils/store/today.ts';
import { oneTarget, tickingClock } from '../made-up.ts';
import { failsWith, logged, type StoreCase, same } from './case.ts';

const today = { day: '2026-11-23', zone: 'Europe/London' };

/** Learners put away at the end of a year. */
export const puttingAway: StoreCase[] = [
  {
    name: 'who is put away leaves Today and the first of the caseload, keeps everything, and comes back',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await oneTarget(db, clock, '1', '2026-11-01');
      const before = await db.totals.get(learner.id);
      same(await setAway(db, [learner.id], true, clock), [learner.id], 'changed');
      same(await setAway(db, [learner.id], true, clock), [], 'changed again');
      same((await todayList(db, today, 9)).rows, [], 'Today');
      same(await caseloadFirst(db, today.day, 9), [], 'first');
      const [row] = await caseload(db, today.day);
      same([row?.learner.archived, row?.open, row?.overdue], [true, 1, 1], 'row');
      await setAway(db, [learner.id], false, clock);
      same(await db.totals.get(learner.id), before, 'totals');
      same(await logged(db), ['target-set', 'archived', 'archived'], 'log');
    },
  },
  {
    name: 'all of them are put away, or none',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await oneTarget(db, clock);
      const gone = crypto.randomUUID();
      await failsWith('errors.gone', setAway(db, [learner.id, gone], true, clock));
      same((await db.learners.get(learner.id))?.archived, false, 'the first');
    },
  },
];
