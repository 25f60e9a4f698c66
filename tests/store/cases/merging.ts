import { emptyProfile } from '#utils/domain/profile.ts';
import type { Store } from '#utils/store/db.ts';
import { importLearners, undoImport } from '#utils/store/import-learners.ts';
import { mergeLearners, OWNED, undoMerge } from '#utils/store/merge-learners.ts';
import { finishReview } from '#utils/store/reviews.ts';
import { setProfile } from '#utils/store/set-profile.ts';
import { setMisRef } from '#utils/store/set-reference.ts';
import { oneTarget, tickingClock } from '../made-up.ts';
import { counts, failsWith, type StoreCase, same } from './case.ts';
import { finish } from './coaching.ts';

/** Everything but the log, without what a save changes of itself. */
async function picture(db: Store) {
  const bare = <T extends { id?: string; rev?: number; updatedAt?: string }>(rows: T[]) =>
    rows
      .map(({ rev: _, updatedAt: __, ...rest }) => rest)
      .sort((a, b) => String(a.id).localeCompare(String(b.id)));
  return {
    learners: bare(await db.learners.toArray()),
    targets: bare(await db.targets.toArray()),
    feedback: bare(await db.feedback.toArray()),
    totals: (await db.totals.toArray()).sort((a, b) => a.learnerId.localeCompare(b.learnerId)),
  };
}

/** Two records of one learner made one, and learners out of a file. */
export const merging: StoreCase[] = [
  {
    name: 'two records of one learner become one, and two again',
    async run(db) {
      const clock = tickingClock();
      const moodle = await oneTarget(db, clock, '1', '2026-11-20');
      const canvas = await oneTarget(db, clock, '2', '2026-12-20');
      await setMisRef(db, canvas.learner.id, '007', clock);
      const before = await picture(db);
      const receipt = await mergeLearners(db, moodle.learner.id, canvas.learner.id, clock);
      same(await db.learners.count(), 1, 'learners');
      const one = await db.learners.get(moodle.learner.id);
      same([one?.misRef, one?.identityKeys.length, one?.name], ['007', 2, 'Learner 1'], 'learner');
      same((await db.totals.get(moodle.learner.id))?.open, 2, 'open');
      same(await db.totals.count(), 1, 'totals');
      const owners = new Set([
        ...(await db.targets.toArray()).map(({ learnerId }) => learnerId),
        ...(await db.feedback.toArray()).map(({ learnerId }) => learnerId),
        ...(await db.log.toArray()).map(({ learnerId }) => learnerId),
      ]);
      same([...owners], [moodle.learner.id], 'owners');
      await undoMerge(db, receipt, clock);
      same(await picture(db), before, 'two again');
    },
  },
  {
    name: 'reviews and what works come along with a merge, and go back',
    async run(db) {
      const clock = tickingClock();
      const [one, other] = [await oneTarget(db, clock, '1'), await oneTarget(db, clock, '2')];
      const review = await finishReview(db, finish('2'), clock);
      const profile = { ...emptyProfile(), contact: 'Five-a-side' };
      await setProfile(db, one.learner.id, profile, null, clock);
      await setProfile(db, other.learner.id, { ...profile, planning: 'Lists' }, null, clock);
      const before = await picture(db);
      const receipt = await mergeLearners(db, one.learner.id, other.learner.id, clock);
      same((await db.reviews.get(review.id))?.learnerId, one.learner.id, 'whose review');
      const kept = await db.learners.get(one.learner.id);
      same([kept?.profile.contact, kept?.profile.planning], ['Five-a-side', 'Lists'], 'profile');
      await undoMerge(db, receipt, clock);
      same((await db.reviews.get(review.id))?.learnerId, other.learner.id, 'review back');
      same(await picture(db), before, 'two again');
    },
  },
  {
    name: 'learners with different MIS references are two people, whoever asks',
    async run(db) {
      const clock = tickingClock();
      const [one, other] = [await oneTarget(db, clock, '1'), await oneTarget(db, clock, '2')];
      await setMisRef(db, one.learner.id, '1', clock);
      await setMisRef(db, other.learner.id, '2', clock);
      const before = await counts(db);
      const merge = mergeLearners(db, one.learner.id, other.learner.id, clock);
      await failsWith('errors.twoLearners', merge);
      await failsWith(
        'errors.twoLearners',
        mergeLearners(db, one.learner.id, one.learner.id, clock),
      );
      same(await counts(db), before, 'what is stored');
    },
  },
  {
    name: 'what came after a merge stays with the one that was kept',
    async run(db) {
      const clock = tickingClock();
      const [one, other] = [await oneTarget(db, clock, '1'), await oneTarget(db, clock, '2')];
      const receipt = await mergeLearners(db, one.learner.id, other.learner.id, clock);
      const since = await oneTarget(db, clock, '2');
      same(since.learner.id, one.learner.id, 'whose page it is');
      await undoMerge(db, receipt, clock);
      same((await db.targets.get(since.target.id))?.learnerId, one.learner.id, 'new target');
      same((await db.targets.get(other.target.id))?.learnerId, other.learner.id, 'old target');
    },
  },
  {
    name: 'every table that belongs to learners is moved by a merge',
    async run(db) {
      await db.open();
      const owned = db.tables.filter(({ schema }) =>
        schema.indexes.some(({ keyPath }) => [keyPath].flat().includes('learnerId')),
      );
      same(owned.map(({ name }) => name).sort(), Object.keys(OWNED).sort(), 'tables');
    },
  },
  {
    name: 'a file imported twice doubles nobody; who is known by reference gets the groups; undone',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await oneTarget(db, clock, '1');
      await setMisRef(db, learner.id, '007', clock);
      const before = await picture(db);
      const file = [
        { name: 'Somebody Else', misRef: '007', groups: ['SP3A'] },
        { name: 'Zoë Cole', misRef: '008', groups: ['SP3A'] },
        { name: 'No Reference', misRef: null, groups: [] },
      ];
      const receipt = await importLearners(db, file, clock);
      same([receipt.added.length, receipt.changed.length], [2, 1], 'receipt');
      const known = await db.learners.get(learner.id);
      same([known?.name, known?.groups], ['Learner 1', ['SP3A']], 'the known one');
      const again = await importLearners(db, file.slice(0, 2), clock);
      same([again.added, again.changed], [[], []], 'again');
      await undoImport(db, receipt);
      same(await picture(db), before, 'undone');
    },
  },
];
