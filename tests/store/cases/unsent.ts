import { answerBatch } from '#utils/store/answer-batch.ts';
import type { Store } from '#utils/store/db.ts';
import { exportStanding } from '#utils/store/export-queries.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { mergeLearners } from '#utils/store/merge-learners.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { settleMarks } from '#utils/store/sent-marks.ts';
import { setMisRef, setReference } from '#utils/store/set-reference.ts';
import { correctEntry } from '#utils/store/take-back.ts';
import { tickStep } from '#utils/store/tick-step.ts';
import { followUp, oneTarget, tickingClock, wording } from '../made-up.ts';
import { type StoreCase, same } from './case.ts';
import { download, fileOf, stampNow } from './export-files.ts';

/** How many of a learner's targets the MIS is not known to have. */
const unsent = async (db: Store, id: string): Promise<number> =>
  (await db.totals.get(id))?.unsent.targets ?? 0;

/** How much of a learner is not in the MIS yet, kept in the writes' own transactions. */
export const unsentRows: StoreCase[] = [
  {
    name: 'a learner’s rows that the MIS has not are counted with every write',
    async run(db) {
      const clock = tickingClock();
      const { target, learner } = await oneTarget(db, clock);
      const standing = async () => (await exportStanding(db)).learners;
      same([await unsent(db, learner.id), await standing()], [1, 1], 'new');
      const batch = await download(db, await fileOf(db, target.id), clock);
      same(await unsent(db, learner.id), 1, 'downloaded is not received');
      same((await exportStanding(db)).unanswered, 1, 'to be answered');
      await answerBatch(db, batch.id, 'acknowledged', clock);
      same([await unsent(db, learner.id), await standing()], [0, 0], 'taken');

      const stepId = wording().steps[0]?.id ?? '';
      await tickStep(db, target.id, stepId, true, clock);
      same(await unsent(db, learner.id), 1, 'a step ticked');
      await tickStep(db, target.id, stepId, false, clock);
      same(await unsent(db, learner.id), 0, 'as it was');
      await setMisRef(db, learner.id, '007', clock);
      same(await unsent(db, learner.id), 1, 'another reference');
      await setMisRef(db, learner.id, null, clock);
      const { entryId } = await logFollowUp(db, target.id, followUp(), null, clock);
      same(await unsent(db, learner.id), 1, 'a follow-up');
      const words = { note: 'New words', evidence: '', confidence: null };
      await download(db, await fileOf(db, target.id), clock).then(({ id }) =>
        answerBatch(db, id, 'acknowledged', clock),
      );
      same(await unsent(db, learner.id), 0, 'sent with it');
      await correctEntry(db, entryId, words, clock);
      same(await unsent(db, learner.id), 1, 'its words put right');
    },
  },
  {
    name: 'an answer that is taken back leaves what an earlier file said',
    async run(db) {
      const clock = tickingClock();
      const { target, learner } = await oneTarget(db, clock);
      const first = await download(db, await fileOf(db, target.id), clock);
      await answerBatch(db, first.id, 'acknowledged', clock);
      await rewordTarget(db, target.id, wording({ why: 'For my portfolio' }), null, clock);
      const second = await download(db, await fileOf(db, target.id, 'h2'), clock);
      await answerBatch(db, second.id, 'acknowledged', clock);
      same(await unsent(db, learner.id), 0, 'both taken');
      await answerBatch(db, second.id, 'undone', clock);
      same(await unsent(db, learner.id), 1, 'the second taken back');
      await rewordTarget(db, target.id, wording(), null, clock);
      same(await unsent(db, learner.id), 0, 'as the first said');
    },
  },
  {
    name: 'a change that no file holds is settled as known',
    async run(db) {
      const clock = tickingClock();
      const { target, learner } = await oneTarget(db, clock);
      const stamp = await stampNow(db, target.id);
      const row = { recordId: target.id, kind: 'targets', learnerId: learner.id, stamp } as const;
      await settleMarks(db, [row]);
      same(await unsent(db, learner.id), 0, 'settled');
    },
  },
  {
    name: 'a learner’s ULN and user name are kept as text, counted, and taken out again',
    async run(db) {
      const clock = tickingClock();
      const { target, learner } = await oneTarget(db, clock);
      const batch = await download(db, await fileOf(db, target.id), clock);
      await answerBatch(db, batch.id, 'acknowledged', clock);
      for (const kind of ['uln', 'userName'] as const) {
        const known = await setReference(db, learner.id, kind, ' 0099 ', clock);
        same([known[kind], await unsent(db, learner.id)], ['0099', 1], kind);
        const { rev } = await setReference(db, learner.id, kind, '0099', clock);
        same(rev, known.rev, 'the same again');
        const bare = await setReference(db, learner.id, kind, '', clock);
        same([kind in bare, await unsent(db, learner.id)], [false, 0], 'taken out');
      }
    },
  },
  {
    name: 'marks go with a learner into another record',
    async run(db) {
      const clock = tickingClock();
      const [one, other] = [await oneTarget(db, clock, '1'), await oneTarget(db, clock, '2')];
      const batch = await download(db, await fileOf(db, other.target.id), clock);
      await answerBatch(db, batch.id, 'acknowledged', clock);
      await mergeLearners(db, one.learner.id, other.learner.id, clock);
      const marks = await db.sent.toArray();
      same(
        marks.map(({ learnerId }) => learnerId),
        [one.learner.id],
        'whose it is',
      );
      // Under another learner the row says something else.
      same(await unsent(db, one.learner.id), 2, 'to be sent');
    },
  },
];
