import type { DBCore, DBCoreCursor } from 'dexie';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '#tests/bench/in-page/fill.ts';
import { learnerId, threeYears } from '#tests/bench/in-page/years.ts';
import { caseloadFirst } from '#utils/store/caseload.ts';
import type { Store } from '#utils/store/db.ts';
import { hasLearners, learnerById, targetsOf } from '#utils/store/learner-queries.ts';
import { timelineOf } from '#utils/store/timeline.ts';
import { todayList } from '#utils/store/today.ts';
import { freshStore } from './fresh-store.ts';

const TODAY = '2026-11-23';
const TARGETS = 3;
const FOLLOW_UPS = 2;
/** What each screen asks for at first. */
const ON_TODAY = 15;
const IN_CASELOAD = 40;

/** Counts every record, and every key, that a store hands out. */
function counting(db: Store): { count: number } {
  const read = { count: 0 };
  const seen = <T>(found: T, many = 1): T => {
    read.count += many;
    return found;
  };
  const counted = (cursor: DBCoreCursor | null): DBCoreCursor | null =>
    cursor &&
    Object.create(cursor, {
      start: {
        value: (onNext: () => void) =>
          cursor.start(() => {
            seen(undefined);
            onNext();
          }),
      },
    });
  db.use({
    stack: 'dbcore',
    name: 'counting',
    // Next to the database itself.
    level: -3,
    create: (core: DBCore): DBCore => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          get: async (request) => seen(await table.get(request)),
          getMany: async (request) => seen(await table.getMany(request), request.keys.length),
          query: async (request) => {
            const found = await table.query(request);
            return seen(found, found.result.length);
          },
          openCursor: async (request) => counted(await table.openCursor(request)),
        };
      },
    }),
  });
  return read;
}

/** Many more than any screen may read. */
const LEARNERS = 240;
const db = freshStore();
const read = counting(db);

beforeAll(() =>
  fill(
    db,
    threeYears({ learners: LEARNERS, targets: TARGETS, followUps: FOLLOW_UPS, today: TODAY }),
  ),
);
afterAll(() => db.close());

/** What is read for a screen at first, and the most that it may be, whoever else there is. */
const SCREENS: [screen: string, most: number, ask: () => Promise<unknown>][] = [
  ['whether there is anybody', 1, () => hasLearners(db)],
  // By several rules, of each as many as stand in front of those who are wanted; then the learners and their open targets.
  ['Today', 5 * ON_TODAY, () => todayList(db, { day: TODAY, zone: 'Europe/London' }, ON_TODAY)],
  // Twenty more than shown, since some may be put away, and how each stands.
  ['the caseload', 2 * IN_CASELOAD + 20, () => caseloadFirst(db, TODAY, IN_CASELOAD)],
  ['one learner', 1, () => learnerById(db, learnerId(7))],
  ["a learner's targets", 2 * TARGETS * FOLLOW_UPS, () => targetsOf(db, learnerId(7))],
  ["a learner's timeline", 2 * TARGETS * FOLLOW_UPS, () => timelineOf(db, learnerId(7))],
];

test.each(SCREENS)('%s takes few records out of a full store', async (_, most, ask) => {
  read.count = 0;
  await ask();
  expect(read.count).toBeGreaterThan(0);
  expect(read.count).toBeLessThanOrEqual(most);
});
