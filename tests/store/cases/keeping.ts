import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { feedbackOf } from '#utils/store/learner-queries.ts';
import { block, essay, onPage, read, tickingClock } from '../made-up.ts';
import { counts, failsWith, type StoreCase, same } from './case.ts';

const nobody = '00000000-0000-4000-8000-00000000dead';

/** Whose feedback it is, and that the same feedback is kept once. */
export const keeping: StoreCase[] = [
  {
    name: 'feedback kept twice is one record',
    async run(db) {
      const clock = tickingClock();
      const first = await keepFeedback(db, read(onPage('1')), clock);
      const again = await keepFeedback(db, read(onPage('1')), clock);
      same(again, first, 'the second answer');
      same(await counts(db), { feedback: 1, learners: 1, totals: 1 }, 'what is stored');
      same(first.feedback.learnerId, first.learner.id, 'whose feedback it is');
    },
  },
  {
    name: 'feedback kept by two pages at once is one record under one learner',
    async run(db) {
      const clock = tickingClock();
      const all = await Promise.all(
        Array.from({ length: 4 }, () => keepFeedback(db, read(onPage('1')), clock)),
      );
      same(new Set(all.map(({ feedback }) => feedback.id)).size, 1, 'feedback answered');
      same(await counts(db), { feedback: 1, learners: 1, totals: 1 }, 'what is stored');
    },
  },
  {
    name: 're-marked work is kept beside the old version',
    async run(db) {
      const clock = tickingClock();
      await keepFeedback(db, read(onPage('1')), clock);
      await keepFeedback(db, read(onPage('1'), { grade: 'Merit' }), clock);
      await keepFeedback(db, read(onPage('1'), { blocks: [block('Add three.')] }), clock);
      same(await counts(db), { feedback: 3, learners: 1, totals: 1 }, 'what is stored');
      const keys = (await db.feedback.toArray()).map(({ sourceKey }) => sourceKey);
      same(new Set(keys).size, 1, 'source keys');
    },
  },
  {
    name: 'learners of one name are two learners',
    async run(db) {
      const clock = tickingClock();
      const one = await keepFeedback(db, read(onPage('1', 'Sam Lee')), clock);
      const two = await keepFeedback(db, read(onPage('2', 'Sam Lee')), clock);
      same(one.learner.id === two.learner.id, false, 'same learner');
      same(await counts(db), { feedback: 2, learners: 2, totals: 2 }, 'what is stored');
    },
  },
  {
    name: 'one user id on two sites is two learners',
    async run(db) {
      const clock = tickingClock();
      const identity = { site: 'https://canvas.example.ac.uk', userId: '1' };
      await keepFeedback(db, read(onPage('1')), clock);
      await keepFeedback(db, read({ by: 'page', identity, name: 'Learner 1' }), clock);
      same(await db.learners.count(), 2, 'learners');
    },
  },
  {
    name: 'a new name or id number on the page renews the learner',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await keepFeedback(db, read(onPage('1', 'Sam Lee')), clock);
      const identity = { site: 'https://vle.example.ac.uk', userId: '1', idNumber: '0042' };
      const renewed = await keepFeedback(
        db,
        read({ by: 'page', identity, name: 'Sam Roe' }),
        clock,
      );
      same(renewed.learner.id, learner.id, 'id');
      same(renewed.learner.name, 'Sam Roe', 'name');
      same(renewed.learner.identities, [identity], 'identities');
      same(renewed.learner.rev, 2, 'rev');
      const again = await keepFeedback(db, read(onPage('1', ' ')), clock);
      same(again.learner, renewed.learner, 'a page without the name');
    },
  },
  {
    name: 'the same text seen again as released is released',
    async run(db) {
      const clock = tickingClock();
      await keepFeedback(db, read(onPage('1'), { released: false }), clock);
      const now = await keepFeedback(db, read(onPage('1'), { released: true }), clock);
      const unsaid = await keepFeedback(db, read(onPage('1'), { released: null }), clock);
      same([now.feedback.released, now.feedback.rev], [true, 2], 'released, rev');
      same(unsaid.feedback, now.feedback, 'a page that does not say');
    },
  },
  {
    name: 'feedback is listed last marked first, also that whose page gives no day',
    async run(db) {
      const clock = tickingClock('2026-11-23');
      const markedOn = ['2026-11-20T10:00:00Z', null, '2026-11-22T10:00:00+01:00'];
      let learnerId = '';
      for (const [index, day] of markedOn.entries()) {
        const work = essay(`${index}`);
        const kept = await keepFeedback(db, read(onPage('1'), { work, markedOn: day }), clock);
        learnerId = kept.learner.id;
      }
      const listed = (await feedbackOf(db, learnerId)).map(({ work }) => work);
      same(listed, ['Essay 1', 'Essay 2', 'Essay 0'], 'order');
    },
  },
  {
    name: 'two learners with one identity cannot be stored, whoever tries',
    async run(db) {
      const { learner } = await keepFeedback(db, read(onPage('1')), tickingClock());
      const twin = { ...learner, id: crypto.randomUUID() };
      await failsWith('errors.storeFailed', Promise.resolve(db.learners.add(twin)));
    },
  },
  {
    name: "the mentor's choice of learner must exist",
    async run(db) {
      const clock = tickingClock();
      const chosen = read({ by: 'mentor', learnerId: nobody });
      await failsWith('errors.gone', keepFeedback(db, chosen, clock));
      same(await counts(db), {}, 'what is stored');
      const made = await keepFeedback(db, read({ by: 'mentor-new', name: 'Alex Poe' }), clock);
      const pasted = { ...chosen, learner: { by: 'mentor', learnerId: made.learner.id } as const };
      const kept = await keepFeedback(db, pasted, clock);
      same(kept.feedback, made.feedback, 'the same feedback under the same learner');
    },
  },
];
