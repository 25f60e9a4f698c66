import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withIdentities } from '#utils/domain/learner.ts';
import { emptyProfile } from '#utils/domain/profile.ts';
import type { Totals } from '#utils/domain/totals.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { endSnooze, snoozeLearner } from '#utils/store/snoozes.ts';
import { countDue, todayList } from '#utils/store/today.ts';
import { isSnoozed, placeOf } from '#utils/today/reasons.ts';
import { idOf, totals } from '../unit/today/made-up.ts';
import { freshIdb, freshStore } from './fresh-store.ts';
import { oneTarget, tickingClock } from './made-up.ts';

const today = { day: '2026-11-23', zone: 'Europe/London' };
const clock = tickingClock();

const maybe = <T>(values: T[]) => fc.constantFrom<(T | null)[]>(null, null, ...values);
const moments = [
  '2026-09-20T10:00:00.000Z',
  '2026-11-02T23:59:00.000Z',
  '2026-11-03T00:00:00.000Z',
];
const recent = ['2026-11-16T10:00:00.000Z', '2026-11-17T10:00:00.000Z', '2026-11-22T10:00:00.000Z'];
const days = ['2026-11-01', '2026-11-20', '2026-11-23', '2026-11-24', '2026-12-04'];

const standing = fc
  .record({
    dues: fc.array(fc.constantFrom(...days), { maxLength: 3 }),
    reviews: fc.array(fc.constantFrom(...days), { maxLength: 2 }),
    slipsSince: maybe([...moments, ...recent]),
    fallingSince: maybe(recent),
    askedSince: maybe([...moments, ...recent]),
    contactSince: fc.constantFrom(...moments, ...recent),
    isSnoozed: fc.boolean(),
  })
  .map(({ dues, reviews, ...rest }) => ({
    ...rest,
    dues: dues.toSorted(),
    firstDue: dues.toSorted()[0] ?? null,
    reviews: reviews.toSorted(),
    firstReview: reviews.toSorted()[0] ?? null,
  }));

async function fill(db: Store, all: Totals[]): Promise<void> {
  const record = {
    createdAt: clock.now(),
    updatedAt: clock.now(),
    rev: 1,
    misRef: null,
    groups: [],
  };
  const learners = all.map(({ learnerId }) =>
    withIdentities(
      {
        ...record,
        id: learnerId,
        name: 'Sam Lee',
        archived: false,
        profile: emptyProfile(),
        identities: [],
        identityKeys: [],
      },
      [],
    ),
  );
  await db.totals.bulkAdd(all);
  await db.learners.bulkAdd(learners);
}

const inOrder = (all: Totals[]): string[] =>
  all
    .flatMap((one) => {
      const place = placeOf(one, today);
      return place ? [{ id: one.learnerId, place: JSON.stringify(place) }] : [];
    })
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ id }) => id);

test('the list is what the rules say of everybody, in order, however few are asked for', async () => {
  const property = fc.asyncProperty(
    fc.array(standing, { maxLength: 40 }),
    fc.integer({ min: 1, max: 12 }),
    async (made, limit) => {
      const db = freshStore();
      const all = made.map(({ isSnoozed: _, ...some }, n) =>
        totals({ learnerId: idOf(n + 1), ...some }),
      );
      await fill(db, all);
      const off = all.filter((_, n) => made[n]?.isSnoozed);
      for (const { learnerId } of off)
        await snoozeLearner(db, { learnerId, until: '2026-11-30', why: 'Away' }, today, clock);
      const wanted = inOrder(all.filter((one) => !off.includes(one)));
      const list = await todayList(db, today, limit);
      expect(list.rows.map(({ learner }) => learner.id)).toEqual(wanted.slice(0, limit));
      expect(list.hasMore).toBe(wanted.length > limit);
      expect(list.snoozed.map(({ learner }) => learner.id).toSorted()).toEqual(
        inOrder(off).toSorted(),
      );
      const due = all.filter((one) => !off.includes(one) && (placeOf(one, today)?.[0] ?? 9) < 3);
      expect(await countDue(db, today)).toBe(due.length);
      db.close();
    },
  );
  const sameMoment = { dues: [], firstDue: null, reviews: [], firstReview: null, isSnoozed: false };
  const slipped = { ...sameMoment, slipsSince: moments[1]!, fallingSince: null, askedSince: null };
  const two = [recent[2]!, moments[2]!].map((contactSince) => ({ ...slipped, contactSince }));
  await fc.assert(property, { numRuns: 60, examples: [[two, 1]] });
});

describe('a snooze', () => {
  const late = totals({ dues: ['2026-11-20'], firstDue: '2026-11-20', contactSince: recent[0]! });
  const world = async () => {
    const db = freshStore();
    await fill(db, [late]);
    return db;
  };
  const what = { learnerId: late.learnerId, until: '2026-11-30', why: ' On placement ' };

  test('takes a learner off Today and off the count, and is undone', async () => {
    const db = await world();
    const snooze = await snoozeLearner(db, what, today, clock);
    expect(snooze).toMatchObject({ why: 'On placement', covers: { due: '2026-11-20' } });
    const list = await todayList(db, today, 10);
    expect([list.rows.length, list.snoozed.length, await countDue(db, today)]).toEqual([0, 1, 0]);
    await endSnooze(db, snooze.id);
    expect((await todayList(db, today, 10)).rows).toHaveLength(1);
  });

  test('needs a reason', async () => {
    const db = await world();
    const wordless = snoozeLearner(db, { ...what, why: ' ' }, today, clock);
    await expect(wordless).rejects.toMatchObject({ say: 'errors.reasonMissing' });
    expect(await db.snoozes.count()).toBe(0);
  });

  test('is over on its day, and by a newer one', async () => {
    const db = await world();
    const snooze = await snoozeLearner(db, what, today, clock);
    expect(isSnoozed(late, snooze, { ...today, day: '2026-11-30' })).toBe(false);
    expect((await todayList(db, { ...today, day: '2026-11-30' }, 10)).rows).toHaveLength(1);
  });
});

test('learners without totals, as an upgrade leaves them, are counted when the store is opened', async () => {
  const idb = freshIdb();
  const before = openStore('counted', idb);
  const { learner } = await oneTarget(before, tickingClock(), '1', '2026-11-20');
  await oneTarget(before, tickingClock(), '2', '2026-12-20');
  const wanted = await before.totals.toArray();
  await before.totals.clear();
  before.close();
  const db = openStore('counted', idb);
  expect(await db.totals.toArray()).toEqual(wanted);
  expect((await todayList(db, today, 9)).rows.map((row) => row.learner.id)).toEqual([learner.id]);
  expect((await todayList(db, today, 9)).rows[0]?.targets).toHaveLength(1);
  db.close();
});
