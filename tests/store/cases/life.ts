import type { AssessmentChoice } from '#utils/domain/assessment.ts';
import type { Store } from '#utils/store/db.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { setStatus } from '#utils/store/set-status.ts';
import { tickStep } from '#utils/store/tick-step.ts';
import { followUp, oneTarget, tickingClock, wording } from '../made-up.ts';
import { failsWith, logged, type StoreCase, same } from './case.ts';

/** Every change of state in the log: from, to and why. */
async function moves(db: Store): Promise<unknown[]> {
  const entries = await db.log.orderBy('at').toArray();
  return entries.flatMap((entry) =>
    entry.kind === 'status' ? [[entry.from, entry.to, entry.reason]] : [],
  );
}

const resubmission: AssessmentChoice = {
  state: 'resubmission',
  by: 'reason',
  reason: 'The feedback says “resubmit”.',
  deadline: '2026-12-11',
  passed: [],
};

/** The life of a target: its states, how it ends, and what is said of its assessment. */
export const life: StoreCase[] = [
  {
    name: 'a target is a draft until it is agreed, in progress with the first tick, and back without it',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const step = target.steps[0]?.id ?? '';
      const agreed = wording({ agreedOn: '2026-11-23' });
      const now = await rewordTarget(db, target.id, agreed, null, clock);
      same([target.status, now.status], ['draft', 'agreed'], 'by agreeing');
      const begun = await tickStep(db, target.id, step, true, clock);
      const back = await tickStep(db, target.id, step, false, clock);
      same([begun.status, back.status], ['in-progress', 'agreed'], 'by the tick');
      await logFollowUp(db, target.id, followUp(), null, clock);
      await tickStep(db, target.id, step, true, clock);
      const still = await tickStep(db, target.id, step, false, clock);
      same(still.status, 'in-progress', 'after it was talked about');
      const open = await rewordTarget(db, target.id, wording(), null, clock);
      same(open.status, 'in-progress', 'reworded while in progress');
    },
  },
  {
    name: 'a state is set and taken back; both are logged, counted, and the wordings stay in the log',
    async run(db) {
      const clock = tickingClock();
      const { learner, target } = await oneTarget(db, clock);
      const agreed = await setStatus(db, target.id, 'agreed', '', clock);
      same([agreed.agreedOn, agreed.reviewOn], ['2026-11-23', '2026-11-30'], 'agreed');
      const draft = await setStatus(db, target.id, 'draft', '', clock);
      same(draft.agreedOn, null, 'taken back');
      await setStatus(db, target.id, 'not-met', '', clock);
      same((await db.totals.get(learner.id))?.open, 0, 'open after it ended');
      const again = await setStatus(db, target.id, 'in-progress', '', clock);
      same([again.reviewOn, (await db.totals.get(learner.id))?.open], ['2026-11-30', 1], 'again');
      await setStatus(db, target.id, 'in-progress', '', clock);
      same(
        await moves(db),
        [
          ['draft', 'agreed', ''],
          ['agreed', 'draft', ''],
          ['draft', 'not-met', ''],
          ['not-met', 'in-progress', ''],
        ],
        'the log',
      );
    },
  },
  {
    name: 'a target is withdrawn with a reason, never without',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      await failsWith('errors.reasonMissing', setStatus(db, target.id, 'withdrawn', ' ', clock));
      const drop = followUp({ decision: 'drop' });
      await failsWith('errors.reasonMissing', logFollowUp(db, target.id, drop, null, clock));
      same(await db.targets.get(target.id), target, 'as stored');
      await setStatus(db, target.id, 'withdrawn', 'Left the course', clock);
      same(await moves(db), [['draft', 'withdrawn', 'Left the course']], 'the log');
    },
  },
  {
    name: 'what is decided of a target that is not met: smaller, another day, another approach, dropped',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const log = async (change: Parameters<typeof followUp>[0]) => {
        const { target: now } = await logFollowUp(db, target.id, followUp(change), null, clock);
        return [now.status, now.due, now.reviewOn];
      };
      const day = { nextOn: '2026-12-07', moveReason: 'Was ill' };
      same(
        await log({ decision: 'move', ...day }),
        ['in-progress', '2026-12-07', '2026-12-07'],
        'another day',
      );
      same(
        await log({ outcome: 'not-yet', decision: 'approach', nextOn: '2026-12-09' }),
        ['in-progress', '2026-12-09', '2026-12-09'],
        'another approach',
      );
      same(await log({ decision: 'smaller' }), ['partly-met', '2026-12-09', null], 'smaller');
      const smaller = { outcome: 'not-yet', decision: 'smaller' } as const;
      same(await log(smaller), ['not-met', '2026-12-09', null], 'smaller, nothing done');
      same(
        await log({ decision: 'drop', moveReason: 'Not needed' }),
        ['withdrawn', '2026-12-09', null],
        'dropped',
      );
      same((await moves(db)).at(-1), ['not-met', 'withdrawn', 'Not needed'], 'the log');
    },
  },
  {
    name: 'a smaller step follows a target of the same learner only',
    async run(db) {
      const clock = tickingClock();
      const one = await oneTarget(db, clock, '1');
      const two = await oneTarget(db, clock, '2');
      const made = {
        ...{ learnerId: one.learner.id, sources: one.target.sources, course: null, work: null },
        ...{ assessment: null, wording: wording(), draftKey: null },
      };
      const smaller = await saveTarget(db, { ...made, follows: one.target.id }, clock);
      same(smaller.follows, one.target.id, 'what it follows');
      const wrong = saveTarget(db, { ...made, follows: two.target.id }, clock);
      await failsWith('errors.otherLearner', wrong);
      same(await db.targets.count(), 3, 'targets');
    },
  },
  {
    name: 'what is said of the assessment is kept, and logged once with its reason',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await oneTarget(db, clock);
      const target = await saveTarget(
        db,
        {
          ...{ learnerId: learner.id, sources: [], course: null, work: null, draftKey: null },
          ...{ assessment: resubmission, wording: wording() },
        },
        clock,
      );
      same([target.assessment, target.deadline], ['resubmission', '2026-12-11'], 'the target');
      await rewordTarget(db, target.id, wording(), resubmission, clock);
      const closed: AssessmentChoice = { ...resubmission, state: 'closed', by: 'mentor' };
      const now = await rewordTarget(db, target.id, wording(), closed, clock);
      same([now.assessment, now.rev], ['closed', 2], 'closed');
      const said = (await db.log.orderBy('at').toArray()).flatMap((entry) =>
        entry.kind === 'assessment' ? [[entry.from, entry.choice]] : [],
      );
      same(
        said,
        [
          [null, resubmission],
          ['resubmission', closed],
        ],
        'the log',
      );
      same((await logged(db)).filter((kind) => kind === 'reworded').length, 0, 'rewordings');
    },
  },
];
