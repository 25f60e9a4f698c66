import { newId } from '#utils/domain/ids.ts';
import {
  allCorrections,
  forgetCorrections,
  KEPT_AT_MOST,
  type MovePoint,
  movePoint,
  takeBackMove,
} from '#utils/store/corrections.ts';
import { tickingClock } from '../made-up.ts';
import { counts, type StoreCase, same } from './case.ts';

const move: MovePoint = {
  teacher: 'P. Marsh',
  words: 'Lovely, Ayesha.',
  names: ['Ayesha Khan'],
  from: 'todo',
  to: 'strength',
};

/** The points a mentor moves. */
export const corrections: StoreCase[] = [
  {
    name: 'a moved point is kept without the learner’s name, once for the same teacher and words',
    async run(db) {
      const clock = tickingClock();
      await movePoint(db, move, clock);
      await movePoint(db, { ...move, to: 'not-relevant' }, clock);
      await movePoint(db, { ...move, teacher: 'L. Ode' }, clock);
      const kept = await allCorrections(db);
      same(
        kept.map(({ teacher, words, to }) => [teacher, words, to]),
        [
          ['P. Marsh', 'Lovely, [name].', 'not-relevant'],
          ['L. Ode', 'Lovely, [name].', 'strength'],
        ],
        'what is kept',
      );
    },
  },
  {
    name: 'a move taken back leaves what was before',
    async run(db) {
      const clock = tickingClock();
      await movePoint(db, move, clock);
      const before = await allCorrections(db);
      await takeBackMove(db, await movePoint(db, { ...move, to: 'not-relevant' }, clock));
      same(await allCorrections(db), before, 'after taking back the second');
      await forgetCorrections(db);
      await takeBackMove(db, await movePoint(db, move, clock));
      same(await counts(db), {}, 'after taking back the first');
    },
  },
  {
    name: 'the oldest moves are let go when there are very many',
    async run(db) {
      const clock = tickingClock();
      const { now } = await movePoint(db, { ...move, words: 'Add source 0.' }, clock);
      const others = Array.from({ length: KEPT_AT_MOST - 1 }, (_, at) => {
        const [createdAt, words] = [clock.now(), `Add source ${at + 1}.`];
        return { ...now, id: newId(), createdAt, words };
      });
      await db.corrections.bulkAdd(others);
      await movePoint(db, { ...move, words: 'Add one more.' }, clock);
      const kept = await allCorrections(db);
      same(
        [kept.length, kept[0]?.words],
        [KEPT_AT_MOST, 'Add source 1.'],
        'how many, and the oldest',
      );
    },
  },
];
