import type { Store } from '#utils/store/db.ts';
import { insightRecords } from '#utils/store/insight-records.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { finishReview } from '#utils/store/reviews.ts';
import { followUp, oneTarget, tickingClock } from '../made-up.ts';
import { type StoreCase, same } from './case.ts';
import { finish } from './coaching.ts';

/** Those of all learners together. */
async function allOf(db: Store, since: string | null) {
  const learners = [...(await insightRecords(db, since)).learners];
  return {
    targets: learners.flatMap(({ targets }) => targets),
    feedback: learners.flatMap(({ feedback }) => feedback),
    log: learners.flatMap(({ log }) => log),
  };
}

/** What the caseload's numbers are made of. */
export const insights: StoreCase[] = [
  {
    name: 'the caseload’s numbers are made of follow-ups and changes of state, oldest first',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      await logFollowUp(db, target.id, followUp({ outcome: 'done' }), null, clock);
      await finishReview(db, finish('1'), clock);
      const { targets, feedback, log } = await allOf(db, null);
      same([targets.length, feedback.length], [1, 1], 'targets and feedback');
      same(
        log.map(({ kind }) => kind),
        ['follow-up', 'status'],
        'the log',
      );
    },
  },
  {
    name: 'the numbers of a term are made of what was set, marked or happened in it, portion by portion',
    async run(db) {
      const clock = tickingClock();
      const { target, feedback } = await oneTarget(db, clock);
      // More than one portion, the oldest target among them still changed in the term.
      const old = '2026-01-05T10:00:00.000Z';
      const copies = Array.from({ length: 2500 }, (_, n) => ({
        ...target,
        id: `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        createdAt: n % 2 === 0 ? old : target.createdAt,
      }));
      await db.targets.bulkAdd(copies);
      await db.targets.update(target.id, { createdAt: old });
      await logFollowUp(db, target.id, followUp({ outcome: 'done' }), null, clock);
      const all = await allOf(db, null);
      same(
        [all.targets.length, new Set(all.targets.map(({ id }) => id)).size],
        [2501, 2501],
        'all',
      );
      const since = await allOf(db, '2026-11-01T00:00:00.000Z');
      same(
        [since.targets.length, since.targets.some(({ id }) => id === target.id)],
        [1251, true],
        'of the term',
      );
      same(
        since.feedback.map(({ id }) => id),
        [feedback.id],
        'what they were drawn from',
      );
      same((await insightRecords(db, '2030-01-01T00:00:00.000Z')).hasTargets, true, 'any at all');
    },
  },
  {
    name: 'the numbers come learner by learner, and of each everything together',
    async run(db) {
      const clock = tickingClock();
      const one = await oneTarget(db, clock, '1');
      const two = await oneTarget(db, clock, '2');
      for (const { target } of [one, two, one])
        await logFollowUp(db, target.id, followUp(), null, clock);
      const learners = [...(await insightRecords(db, null)).learners];
      const whose = learners.map(({ targets, feedback, log }) => [
        ...new Set([...targets, ...feedback, ...log].map(({ learnerId }) => learnerId)),
      ]);
      same(
        whose.flat().toSorted(),
        [one.learner.id, two.learner.id].toSorted(),
        'each learner once',
      );
      same(
        learners.map(({ log }) => log.filter(({ kind }) => kind === 'follow-up').length).toSorted(),
        [1, 2],
        'follow-ups',
      );
    },
  },
];
