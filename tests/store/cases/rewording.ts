import { reviewStamp } from '#utils/domain/export-stamp.ts';
import { finishReview, reopenReview, rewordReview } from '#utils/store/reviews.ts';
import { settleMarks } from '#utils/store/sent-marks.ts';
import { reviewsForExport } from '#utils/store/talks-for-export.ts';
import { timelineOf } from '#utils/store/timeline.ts';
import { tickingClock } from '../made-up.ts';
import { logged, type StoreCase, same } from './case.ts';
import { finish } from './coaching.ts';

/** Finished talks put into other words. */
export const rewording: StoreCase[] = [
  {
    name: 'a finished review is put into other words: a new version that the MIS has not, a correction, one contact',
    async run(db) {
      const clock = tickingClock();
      const { id, learnerId, at } = await finishReview(db, finish('1'), clock);
      const unsent = async () => (await db.totals.get(learnerId))?.unsent.reviews ?? 0;
      const learner = await db.learners.get(learnerId);
      const stamp = learner ? reviewStamp(learner, id, 1) : '';
      await settleMarks(db, [{ recordId: id, kind: 'reviews', learnerId, stamp }]);
      same(await unsent(), 0, 'the MIS has it');
      const said = { summary: 'What we both agreed', answers: [] };
      const put = await rewordReview(db, id, said, clock);
      same([put.summary, put.rev, put.at], ['What we both agreed', 2, at], 'the record');
      same(await unsent(), 1, 'the MIS has it otherwise');
      const [entry] = (await timelineOf(db, learnerId)).happened;
      same(
        [entry?.at, entry?.earlier.length, await logged(db)],
        [at, 1, ['review', 'review']],
        'log',
      );
      same((await db.totals.get(learnerId))?.lastContact, at, 'contact');
      await rewordReview(db, id, said, clock);
      same((await db.reviews.get(id))?.rev, 2, 'the same again');
      const [row] = (await reviewsForExport(db)).map((one) =>
        reviewStamp(one.learner, one.review.id, one.review.rev),
      );
      await settleMarks(db, [{ recordId: id, kind: 'reviews', learnerId, stamp: row ?? '' }]);
      same(await unsent(), 0, 'the log and the record agree on the mark');
      await reopenReview(db, id, { key: 'review/1', value: {} }, clock);
      const kinds = (await timelineOf(db, learnerId)).happened.map(
        (one) => one.takenBackAt !== null,
      );
      same(kinds, [true], 'taken up again');
    },
  },
];
