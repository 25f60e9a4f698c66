import { expect, test } from 'vitest';
import { withIdentities } from '#utils/domain/learner.ts';
import { opened } from '#utils/store/opened.ts';
import { everything, exchanged } from '#utils/store/sealed/everything.ts';
import { freshStore } from './fresh-store.ts';
import { oneTarget, tickingClock } from './made-up.ts';

const clock = tickingClock();

test('what takes the place of everything is what is there afterwards: no more, no less', async () => {
  const db = freshStore();
  await opened(db);
  for (const userId of ['1', '2', '3']) await oneTarget(db, clock, userId);
  const { tables } = await everything(db);
  const next = new Map(tables);
  // Fewer records than there were, and a record that was written anew.
  next.set('log', (tables.get('log') ?? []).slice(1));
  next.set(
    'targets',
    (tables.get('targets') ?? []).map((one) => ({ ...one, status: 'met' })),
  );
  // What only one learner may have goes from one to another, in either order.
  const [first, second, ...rest] = await db.learners.toArray();
  if (!first || !second) throw new Error('No learners');
  const swapped = [
    withIdentities(first, second.identities),
    withIdentities(second, first.identities),
  ];
  next.set('learners', [...swapped, ...rest]);
  const byId = (rows: unknown[] = []) => rows.map((one) => JSON.stringify(one)).sort();
  for (const _ of [1, 2]) {
    expect(await exchanged(db, next, null, () => true)).toBe(true);
    const now = await everything(db);
    for (const [name, rows] of next) expect(byId(now.tables.get(name))).toEqual(byId(rows));
  }
  expect((tables.get('log') ?? []).length).toBeGreaterThan(1);
  await exchanged(db, new Map([...next.keys()].map((name) => [name, []])), null, () => true);
  expect([...(await everything(db)).tables.values()].flat()).toEqual([]);
});
