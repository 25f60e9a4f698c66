import type { Store } from '#utils/store/db.ts';
import { dropDraft, readDraft, writeDraft } from '#utils/store/drafts.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { allLearners } from '#utils/store/learner-queries.ts';
import { live } from '#utils/store/live.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { setMisRef } from '#utils/store/set-reference.ts';
import { followUp, oneTarget, onPage, read, tickingClock, wording } from '../made-up.ts';
import { counts, failsWith, type StoreCase, same } from './case.ts';

/** Makes the next additions to one table fail, as a full disk or a bug would. */
function breakTable(db: Store, table: 'log' | 'feedback' | 'totals', error: Error): void {
  db.table(table).hook('creating', () => {
    throw error;
  });
}

/** All or nothing, drafts, and screens that follow what is stored. */
export const safety: StoreCase[] = [
  {
    name: 'a target whose log entry cannot be written is not stored, and its draft stays',
    async run(db) {
      const clock = tickingClock();
      const { learner, feedback } = await keepFeedback(db, read(onPage('1')), clock);
      await writeDraft(db, 'd', 'typed', clock);
      const before = await counts(db);
      breakTable(db, 'log', new Error('a bug'));
      const source = {
        feedbackId: feedback.id,
        block: 0,
        span: { start: 0, end: 3 },
        quote: 'Add',
      };
      const about = { learnerId: learner.id, course: null, work: null, assessment: null };
      const made = { ...about, wording: wording(), sources: [source], draftKey: 'd' };
      await failsWith('errors.storeFailed', saveTarget(db, made, clock));
      same(await counts(db), before, 'what is stored');
      same((await db.feedback.get(feedback.id))?.state, 'new', 'the feedback');
      same(await readDraft(db, 'd'), 'typed', 'the draft');
    },
  },
  {
    name: 'a follow-up on a full device says so and changes nothing',
    async run(db) {
      const clock = tickingClock();
      const { target } = await oneTarget(db, clock);
      const before = await counts(db);
      breakTable(db, 'log', new DOMException('no room', 'QuotaExceededError'));
      const done = followUp({ outcome: 'done' });
      await failsWith('errors.storeFull', logFollowUp(db, target.id, done, null, clock));
      same(await db.targets.get(target.id), target, 'the target');
      same(await counts(db), before, 'what is stored');
    },
  },
  {
    name: 'a learner is not added when the feedback cannot be kept',
    async run(db) {
      breakTable(db, 'feedback', new Error('a bug'));
      await failsWith('errors.storeFailed', keepFeedback(db, read(onPage('1')), tickingClock()));
      same(await counts(db), {}, 'what is stored');
    },
  },
  {
    name: 'a draft is read back, written over and dropped',
    async run(db) {
      const clock = tickingClock();
      same(await readDraft(db, 'd'), null, 'before');
      await writeDraft(db, 'd', { statement: 'Add' }, clock);
      await writeDraft(db, 'd', { statement: 'Add two' }, clock);
      same(await readDraft(db, 'd'), { statement: 'Add two' }, 'after writing');
      await dropDraft(db, 'd');
      same(await readDraft(db, 'd'), null, 'after dropping');
    },
  },
  {
    name: 'an MIS reference keeps its zeros; blank takes it away',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await keepFeedback(db, read(onPage('1')), clock);
      same((await setMisRef(db, learner.id, ' 00123 ', clock)).misRef, '00123', 'set');
      same((await setMisRef(db, learner.id, ' ', clock)).misRef, null, 'taken away');
      await failsWith(
        'errors.gone',
        setMisRef(db, learner.identities[0]?.userId ?? '', 'x', clock),
      );
    },
  },
  {
    name: 'a screen hears of every change until it stops listening',
    async run(db) {
      const clock = tickingClock();
      const seen: number[] = [];
      let heard = (): void => {};
      const next = () =>
        new Promise<void>((resolve) => {
          heard = resolve;
        });
      const first = next();
      const stop = live(db, () => allLearners(db))(
        (learners) => {
          seen.push(learners.length);
          heard();
        },
        (why) => {
          throw new Error(why);
        },
      );
      await first;
      const second = next();
      await keepFeedback(db, read(onPage('1')), clock);
      await second;
      stop();
      await keepFeedback(db, read(onPage('2')), clock);
      await new Promise((resolve) => setTimeout(resolve, 20));
      same(seen, [0, 1], 'learners seen');
    },
  },
];
