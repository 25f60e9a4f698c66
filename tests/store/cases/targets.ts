import { writeDraft } from '#utils/store/drafts.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { targetsOf } from '#utils/store/learner-queries.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { countedTables, recount } from '#utils/store/recount.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { tickStep } from '#utils/store/tick-step.ts';
import { followUp, oneTarget, onPage, read, tickingClock, wording } from '../made-up.ts';
import { counts, failsWith, logged, type StoreCase, same } from './case.ts';

/** Setting, rewording and ticking targets. */
export const targets: StoreCase[] = [
  {
    name: 'what waits behind a saved target stays a draft, in the same transaction',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await keepFeedback(db, read(onPage('1')), clock);
      await writeDraft(db, 'target/1', ['one', 'two'], clock);
      const about = { learnerId: learner.id, course: 'Sport', work: 'Essay', assessment: null };
      const made = { ...about, wording: wording(), sources: [], draftKey: 'target/1' };
      const left = { key: 'target/2', value: ['two'] };
      await saveTarget(db, { ...made, draftLeft: left }, clock);
      const drafts = (await db.drafts.toArray()).map(({ key, value }) => ({ key, value }));
      same(drafts, [left], 'drafts');
    },
  },
  {
    name: 'each saved target leaves the totals that counting anew gives',
    async run(db) {
      const clock = tickingClock();
      const { learner, target } = await oneTarget(db, clock);
      await logFollowUp(db, target.id, followUp({ outcome: 'partly' }), null, clock);
      const about = { learnerId: learner.id, work: null, assessment: null, sources: [] };
      for (const [due, course] of [
        ['2026-12-09', 'Sport'],
        ['2026-11-25', null],
        [null, 'Access'],
      ] as const) {
        const made = { ...about, course, wording: wording({ due }), draftKey: null };
        await saveTarget(db, made, clock);
        const kept = await db.totals.get(learner.id);
        await db.transaction('rw', countedTables(db), () => recount(db, learner.id));
        same(kept, await db.totals.get(learner.id), 'the totals');
      }
      same((await db.totals.get(learner.id))?.open, 4, 'open targets');
    },
  },
  {
    name: 'a saved target has its log entry, uses its feedback and drops its draft',
    async run(db) {
      const clock = tickingClock();
      const { learner, feedback } = await keepFeedback(db, read(onPage('1')), clock);
      await writeDraft(db, 'target/1', wording(), clock);
      const source = {
        feedbackId: feedback.id,
        block: 0,
        span: { start: 0, end: 3 },
        quote: 'Add',
      };
      const about = { learnerId: learner.id, course: 'Sport', work: 'Essay', assessment: null };
      const made = { ...about, wording: wording(), sources: [source], draftKey: 'target/1' };
      const target = await saveTarget(db, made, clock);
      same([target.status, target.rev, target.reviewOn], ['draft', 1, '2026-11-30'], 'the target');
      same(await db.targets.get(target.id), target, 'as stored');
      const entry = await db.log.toCollection().first();
      same(
        [entry?.kind, entry?.learnerId, entry?.targetId],
        ['target-set', learner.id, target.id],
        'log',
      );
      same((await db.feedback.get(feedback.id))?.state, 'used', 'the feedback');
      same(await db.drafts.count(), 0, 'drafts');
      same((await db.totals.get(learner.id))?.open, 1, 'open targets counted');
    },
  },
  {
    name: "a target from another learner's feedback is refused and nothing is stored",
    async run(db) {
      const clock = tickingClock();
      const one = await keepFeedback(db, read(onPage('1')), clock);
      const two = await keepFeedback(db, read(onPage('2')), clock);
      const from = (feedbackId: string) => ({
        feedbackId,
        block: 0,
        span: { start: 0, end: 3 },
        quote: 'Add',
      });
      await writeDraft(db, 'd', 'typed', clock);
      const before = await counts(db);
      const made = {
        learnerId: one.learner.id,
        wording: wording(),
        sources: [from(one.feedback.id), from(two.feedback.id)],
        course: null,
        work: null,
        assessment: null,
        draftKey: 'd',
      };
      await failsWith('errors.otherLearner', saveTarget(db, made, clock));
      same(await counts(db), before, 'what is stored');
      same((await db.feedback.get(one.feedback.id))?.state, 'new', "the first learner's feedback");
    },
  },
  {
    name: 'a target for a learner or from feedback that is gone is refused',
    async run(db) {
      const clock = tickingClock();
      const { learner, feedback, target } = await oneTarget(db, clock);
      await db.feedback.delete(feedback.id);
      const made = { ...target, wording: wording(), assessment: null, draftKey: null };
      await failsWith('errors.gone', saveTarget(db, made, clock));
      await db.learners.delete(learner.id);
      await failsWith('errors.gone', saveTarget(db, { ...made, sources: [] }, clock));
      same(await db.targets.count(), 1, 'targets');
    },
  },
  {
    name: 'nonsense is never stored',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const step = { id: 'x', text: '', done: false };
      const bad = wording({ due: 'next Friday', steps: [step] });
      await failsWith('errors.storeFailed', rewordTarget(db, target.id, bad, null, clock));
      same(await db.targets.get(target.id), target, 'as stored');
      same(await logged(db), ['target-set'], 'log');
    },
  },
  {
    name: 'another wording is logged, a new due day besides; the same wording is not',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      await rewordTarget(db, target.id, wording(), null, clock);
      same(await logged(db), ['target-set'], 'log after the same wording');
      await rewordTarget(db, target.id, wording({ statement: 'Add one.' }), null, clock);
      same(await logged(db), ['target-set', 'reworded'], 'log after other words');
      const now = await rewordTarget(db, target.id, wording({ due: '2026-12-07' }), null, clock);
      same([now.due, now.reviewOn, now.rev], ['2026-12-07', '2026-12-07', 3], 'the target');
      const move = (await db.log.toArray()).find(({ kind }) => kind === 'date-moved');
      same(
        move?.kind === 'date-moved' && [move.from, move.to],
        ['2026-11-30', '2026-12-07'],
        'move',
      );
    },
  },
  {
    name: 'a ticked step stays ticked and is logged once',
    async run(db) {
      const clock = tickingClock();
      const { learner, target } = await oneTarget(db, clock);
      const step = target.steps[0]?.id ?? '';
      await tickStep(db, target.id, step, true, clock);
      await tickStep(db, target.id, step, true, clock);
      const [only] = await targetsOf(db, learner.id);
      same([only?.target.steps[0]?.done, only?.target.rev], [true, 2], 'done, rev');
      same((await logged(db)).toSorted(), ['reworded', 'status', 'target-set'], 'log');
      const reworded = await rewordTarget(db, target.id, wording({ why: 'To pass' }), null, clock);
      same(reworded.steps[0]?.done, true, 'done after an editor from before the tick was saved');
      await failsWith('errors.gone', tickStep(db, target.id, target.id, true, clock));
    },
  },
];
