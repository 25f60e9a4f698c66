import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { seeded, seedOf } from '#tests/support/switching/random.ts';
import type { Store } from '#utils/store/db.ts';
import { opened } from '#utils/store/opened.ts';
import { freshStore } from './fresh-store.ts';
import { lockedStore } from './sealed-store.ts';

const seed = seedOf(11);
const ROUNDS = 60;
const ACTS = 12;

type Rows = Record<string, unknown>;
type Random = () => number;

const one = <T>(random: Random, all: readonly T[]): T =>
  all[Math.floor(random() * all.length)] ?? all[0]!;

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const DAYS = ['2026-11-01', '2026-11-02', '2026-11-03', null];
const STATES = ['agreed', 'draft', 'met'];
const NAMES = ['Ann', 'Bea', 'Cy', 'Di'];
const KEYS = ['site 1', 'site 2', 'site 3', 'site 4'];

const target = (random: Random): Rows => ({
  id: one(random, IDS),
  learnerId: one(random, ['l1', 'l2', 'l3']),
  status: one(random, STATES),
  due: one(random, DAYS),
  reviewOn: one(random, DAYS),
  createdAt: one(random, DAYS) ?? '2026-11-04',
  statement: one(random, NAMES),
});

const learner = (random: Random): Rows => ({
  id: one(random, IDS),
  name: one(random, NAMES),
  misRef: one(random, [null, 'm1', 'm2']),
  identityKeys: random() < 0.3 ? [] : [one(random, KEYS)],
});

const draft = (random: Random): Rows => ({
  key: one(random, ['target/a/1', 'target/b/1', 'paste/x', 'paste/y']),
  value: one(random, NAMES),
  savedAt: 'x',
});

type Act = (db: Store, random: Random) => PromiseLike<unknown>;

/** Several at once: only in a transaction, as everywhere in the product; by themselves they could be done by half. */
const several: Act[] = [
  (db, r) => db.table('targets').bulkPut([target(r), target(r), target(r)]),
  (db, r) => db.table('targets').bulkAdd([target(r), target(r)]),
  (db, r) => db.table('learners').bulkPut([learner(r), learner(r), learner(r)]),
  (db, r) => db.table('learners').bulkDelete([one(r, IDS), one(r, IDS)]),
];

/** Every other kind of question that Dexie asks of a database, and every kind of change. */
const acts: Act[] = [
  (db, r) => db.table('targets').put(target(r)),
  (db, r) => db.table('targets').add(target(r)),
  (db, r) => db.table('learners').put(learner(r)),
  (db, r) => db.table('drafts').put(draft(r)),
  (db, r) => db.table('targets').delete(one(r, IDS)),
  (db, r) =>
    db
      .table('drafts')
      .where('key')
      .startsWith(one(r, ['target/', 'paste/x']))
      .delete(),
  (db, r) =>
    db
      .table('targets')
      .where('[learnerId+status]')
      .equals(['l1', one(r, STATES)])
      .delete(),
  (db) => db.table('targets').toArray(),
  (db) => db.table('learners').orderBy('name').toArray(),
  (db, r) =>
    db
      .table('learners')
      .orderBy('name')
      .limit(1 + Math.floor(r() * 3))
      .toArray(),
  (db) => db.table('learners').orderBy('name').reverse().primaryKeys(),
  (db) => db.table('learners').orderBy('identityKeys').uniqueKeys(),
  (db, r) => db.table('learners').where('identityKeys').equals(one(r, KEYS)).first(),
  (db, r) => db.table('learners').where('identityKeys').anyOf(one(r, KEYS), one(r, KEYS)).toArray(),
  (db, r) =>
    db
      .table('learners')
      .where({ misRef: one(r, ['m1', 'm2', 'm3']) })
      .toArray(),
  (db, r) =>
    db
      .table('learners')
      .where('name')
      .startsWith(one(r, ['A', 'B', '']))
      .count(),
  (db, r) => db.table('learners').bulkGet([one(r, IDS), one(r, IDS)]),
  (db, r) => db.table('targets').get(one(r, IDS)),
  (db) => db.table('targets').orderBy('createdAt').reverse().toArray(),
  (db) => db.table('targets').orderBy('createdAt').last(),
  (db) => db.table('targets').orderBy('createdAt').reverse().limit(2).toArray(),
  (db) =>
    db
      .table('targets')
      .orderBy('due')
      .uniqueKeys()
      .catch(() => 'no such index'),
  (db, r) =>
    db
      .table('targets')
      .where('[status+due]')
      .between([one(r, STATES), Dexie.minKey], [one(r, STATES), Dexie.maxKey])
      .toArray(),
  (db, r) =>
    db
      .table('targets')
      .where('[status+due]')
      .inAnyRange([
        [['agreed'], ['agreed', []]],
        [[one(r, ['draft', 'met'])], ['met', one(r, ['2026-11-02', '2026-11-03'])]],
      ])
      .toArray(),
  (db, r) => db.table('targets').where('status').equals(one(r, STATES)).count(),
  (db, r) =>
    db
      .table('targets')
      .where('learnerId')
      .anyOf('l1', one(r, ['l2', 'l3']))
      .primaryKeys(),
  (db, r) =>
    db
      .table('targets')
      .where('createdAt')
      .above(one(r, ['2026-11-01', '2026-11-02']))
      .keys(),
  (db, r) => db.table('targets').where(':id').above(one(r, IDS)).limit(2).toArray(),
  (db) => db.table('targets').toCollection().sortBy('statement'),
  (db) =>
    db
      .table('targets')
      .filter(({ due }) => due !== null)
      .offset(1)
      .toArray(),
  (db) => db.table('targets').limit(1).count(),
  (db) => db.table('drafts').toArray(),
  (db) => db.table('drafts').where('key').startsWith('paste/').toArray(),
  (db, r) =>
    db
      .table('drafts')
      .where('key')
      .equals(one(r, ['paste/x', 'paste/y']))
      .count(),
  (db) => db.table('drafts').clear(),
];

const said = (found: unknown): string => JSON.stringify(found) ?? 'nothing';

/** A row of acts in one transaction, now and then taken back; what each gave, or how it failed. */
async function round(db: Store, random: Random): Promise<string[]> {
  const heard: string[] = [];
  const isTakenBack = random() < 0.2;
  const chosen = Array.from({ length: ACTS }, () => one(random, [...acts, ...several]));
  await db
    .transaction('rw', ['targets', 'learners', 'drafts'], async () => {
      for (const act of chosen)
        heard.push(
          await Promise.resolve(act(db, random)).then(said, ({ name, failures }) =>
            said([name, Object.keys(failures ?? {})]),
          ),
        );
      if (isTakenBack) throw new Error('taken back');
    })
    .catch((error: Error) => {
      heard.push(error.message);
    });
  // And each by itself, outside any transaction.
  for (const act of chosen.filter((act) => acts.includes(act)).slice(0, 4))
    heard.push(await Promise.resolve(act(db, random)).then(said, ({ name }) => said(name)));
  return heard;
}

test(`a locked store answers as an open one (seed ${seed})`, async () => {
  const open = freshStore();
  const locked = await lockedStore(freshStore());
  await opened(open);
  const [ofOpen, ofLocked] = [seeded(seed).next, seeded(seed).next];
  for (let at = 0; at < ROUNDS; at++) {
    const expected = await round(open, ofOpen);
    expect(await round(locked, ofLocked), `round ${at}`).toEqual(expected);
  }
});
