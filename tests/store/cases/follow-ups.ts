import { caseload, caseloadFirst } from '#utils/store/caseload.ts';
import { writeDraft } from '#utils/store/drafts.ts';
import { targetsOf } from '#utils/store/learner-queries.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { followUp, oneTarget, tickingClock } from '../made-up.ts';
import { failsWith, logged, type StoreCase, same } from './case.ts';

/** What a follow-up changes, and what the caseload then counts. */
export const followUps: StoreCase[] = [
  {
    name: 'partly with a new day moves the target there, with the reason, and drops the draft',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      await writeDraft(db, 'f', 'typed', clock);
      const what = followUp({ nextOn: '2026-12-04', moveReason: 'Was ill', confidence: 6 });
      const { target: now } = await logFollowUp(db, target.id, what, 'f', clock);
      same(
        [now.status, now.due, now.reviewOn],
        ['in-progress', '2026-12-04', '2026-12-04'],
        'target',
      );
      const move = (await db.log.toArray()).find(({ kind }) => kind === 'date-moved');
      same(
        move?.kind === 'date-moved' && [move.from, move.to, move.reason],
        ['2026-11-30', '2026-12-04', 'Was ill'],
        'move',
      );
      same(
        (await logged(db)).toSorted(),
        ['date-moved', 'follow-up', 'status', 'target-set'],
        'log',
      );
      same(await db.drafts.count(), 0, 'drafts');
    },
  },
  {
    name: 'keeping the day, or saying none, moves nothing',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      await logFollowUp(db, target.id, followUp({ nextOn: '2026-11-30' }), null, clock);
      const { target: now } = await logFollowUp(
        db,
        target.id,
        followUp({ nextOn: null }),
        null,
        clock,
      );
      same([now.status, now.due], ['in-progress', '2026-11-30'], 'target');
      const kinds = (await logged(db)).toSorted();
      same(kinds, ['follow-up', 'follow-up', 'status', 'target-set'], 'log');
    },
  },
  {
    name: 'done meets the target; not yet, after a slip of the hand, opens it again',
    async run(db) {
      const clock = tickingClock();
      const { learner, target } = await oneTarget(db, clock);
      const { target: met } = await logFollowUp(
        db,
        target.id,
        followUp({ outcome: 'done' }),
        null,
        clock,
      );
      same([met.status, met.reviewOn, met.due], ['met', null, '2026-11-30'], 'target');
      const status = (await db.log.toArray()).find(({ kind }) => kind === 'status');
      same(status?.kind === 'status' && [status.from, status.to], ['draft', 'met'], 'status entry');
      same((await db.totals.get(learner.id))?.met, 1, 'met counted');
      const { target: back } = await logFollowUp(
        db,
        target.id,
        followUp({ outcome: 'not-yet' }),
        null,
        clock,
      );
      same([back.status, back.reviewOn], ['in-progress', '2026-11-30'], 'target again');
      const totals = await db.totals.get(learner.id);
      same([totals?.open, totals?.met], [1, 0], 'counts again');
    },
  },
  {
    name: 'follow-ups are listed newest first, the most urgent target on top, a corrected one left out',
    async run(db) {
      const clock = tickingClock();
      const later = await oneTarget(db, clock, '1', '2026-12-20');
      const sooner = await oneTarget(db, clock, '1', '2026-12-01');
      for (const note of ['one', 'two'])
        await logFollowUp(db, later.target.id, followUp({ note }), null, clock);
      const slip = (await db.log.toArray()).find(
        (entry) => entry.kind === 'follow-up' && entry.followUp.note === 'two',
      );
      if (!slip) throw new Error('no follow-up');
      const right = { ...slip, id: crypto.randomUUID(), at: clock.now(), supersedes: slip.id };
      await db.log.add({
        ...right,
        kind: 'follow-up',
        followUp: followUp({ note: 'two, corrected' }),
      });
      const [first, second] = await targetsOf(db, later.learner.id);
      same(first?.target.id, sooner.target.id, 'first');
      const notes = second?.followUps.map((entry) => entry.followUp.note);
      same(notes, ['two, corrected', 'one'], 'notes');
    },
  },
  {
    name: 'the caseload counts open, overdue and met targets and the last contact',
    async run(db) {
      const clock = tickingClock('2026-11-23');
      const { target } = await oneTarget(db, clock, '1', '2026-11-20');
      await oneTarget(db, clock, '1', '2026-11-23');
      await oneTarget(db, clock, '2', '2026-11-24');
      const { target: now } = await logFollowUp(db, target.id, followUp(), null, clock);
      const rows = await caseload(db, '2026-11-23');
      const seen = rows.map((row) => [row.learner.name, row.open, row.overdue, row.met]);
      same(
        seen,
        [
          ['Learner 1', 2, 1, 0],
          ['Learner 2', 1, 0, 0],
        ],
        'rows',
      );
      same(rows[0]?.lastContact, now.updatedAt, 'last contact');
    },
  },
  {
    name: 'finished targets are listed after open ones, however early their day',
    async run(db) {
      const clock = tickingClock();
      const early = await oneTarget(db, clock, '1', '2026-11-01');
      const late = await oneTarget(db, clock, '1', '2026-12-01');
      await logFollowUp(db, early.target.id, followUp({ outcome: 'done' }), null, clock);
      const listed = await targetsOf(db, early.learner.id);
      const ids = listed.map(({ target }) => target.id);
      same(ids, [late.target.id, early.target.id], 'order');
      await db.learners.update(early.learner.id, { archived: true });
      same((await caseloadFirst(db, '2026-11-23', 9)).length, 0, 'the first without the archived');
    },
  },
  {
    name: 'a follow-up on a target that is gone is refused',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      await db.targets.delete(target.id);
      await failsWith('errors.gone', logFollowUp(db, target.id, followUp(), null, clock));
      same(await logged(db), ['target-set'], 'log');
    },
  },
];
