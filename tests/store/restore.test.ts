import { describe, expect, test } from 'vitest';
import { tableNames } from '#utils/backup/tables.ts';
import type { Counts } from '#utils/backup/types.ts';
import { keepTemplate, removeTemplate, rewordTemplate } from '#utils/store/bank.ts';
import { chooseVersion } from '#utils/store/choose-version.ts';
import type { Store } from '#utils/store/db.ts';
import { readDraft, writeDraft } from '#utils/store/drafts.ts';
import { rescue } from '#utils/store/gather.ts';
import { importLearners } from '#utils/store/import-learners.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { logFollowUp } from '#utils/store/log-follow-up.ts';
import { mergeLearners } from '#utils/store/merge-learners.ts';
import { problemOf } from '#utils/store/problem.ts';
import { raiseQuestion } from '#utils/store/questions.ts';
import { previewRestore, restore } from '#utils/store/restore.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { setMisRef } from '#utils/store/set-mis-ref.ts';
import { twoVersions } from '#utils/store/two-versions.ts';
import { bringUp } from '#utils/store/upgrades/bring-up.ts';
import { freshStore } from './fresh-store.ts';
import { followUp, oneTarget, onPage, read, tickingClock, wording } from './made-up.ts';
import { backupOf, bringIn, everything } from './two-devices.ts';

const clock = tickingClock();
const words = {
  statement: 'Add two references',
  steps: [],
  evidence: '',
  why: '',
  ifThen: '',
  unit: '',
  theme: '',
};

/** A store with something in most tables. */
async function filled(): Promise<Store> {
  const db = freshStore();
  const { learner, target, feedback } = await oneTarget(db, clock, '1');
  await oneTarget(db, clock, '2');
  await logFollowUp(
    db,
    target.id,
    followUp({ note: 'Found one book', confidence: 5 }),
    null,
    clock,
  );
  await setMisRef(db, learner.id, '00123', clock);
  await keepTemplate(db, words, clock);
  await writeDraft(db, `target/${learner.id}/new`, { queue: [{ typed: 'half a sent' }] }, clock);
  const about = { learnerId: learner.id, targetId: target.id, sources: target.sources };
  const asked = { quote: 'Add', teacher: null, course: null, work: feedback.work } as const;
  await raiseQuestion(
    db,
    { ...about, ...asked, unclear: 'vague', text: 'Which ones?', sentBy: 'copy' },
    null,
    clock,
  );
  return db;
}

/** The counts that are not nought, of every table together. */
function sum(counts: Record<string, Counts>): Partial<Counts> {
  const all: Record<string, number> = {};
  for (const table of Object.values(counts))
    for (const [what, count] of Object.entries(table)) all[what] = (all[what] ?? 0) + count;
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
}

/** Two devices that hold the same. */
async function twins(): Promise<[Store, Store]> {
  const one = await filled();
  const other = freshStore();
  await bringIn(other, await backupOf(one), clock);
  return [one, other];
}

const onlyTarget = async (db: Store) => {
  const [target] = await db.targets.orderBy('createdAt').toArray();
  if (!target) throw new Error('no target');
  return target;
};

test('every table of the store is known to the backup', async () => {
  const db = freshStore();
  await db.open();
  expect(db.tables.map(({ name }) => name).sort()).toEqual([...tableNames].sort());
});

describe('on an empty device', () => {
  test('everything comes back, totals with it', async () => {
    const [one, other] = await twins();
    expect(await everything(other)).toBe(await everything(one));
    expect(await other.totals.toArray()).toEqual(await one.totals.toArray());
    expect(await other.targets.count()).toBe(2);
  });

  test('brought in again, nothing happens', async () => {
    const [one, other] = await twins();
    const before = await everything(other);
    expect(Object.keys(sum(await bringIn(other, await backupOf(one), clock)))).toEqual(['left']);
    expect(await everything(other)).toBe(before);
  });
});

describe('two devices of one mentor', () => {
  test('what changed on one is brought up to date on the other, both ways', async () => {
    const [one, other] = await twins();
    const { id } = await onlyTarget(one);
    await rewordTarget(one, id, wording({ statement: 'Add three references.' }), null, clock);
    expect(sum(await bringIn(other, await backupOf(one), clock))).toMatchObject({ changed: 1 });
    expect((await other.targets.get(id))?.statement).toBe('Add three references.');
    await rewordTarget(other, id, wording({ statement: 'Add four references.' }), null, clock);
    expect(sum(await bringIn(one, await backupOf(other), clock))).toMatchObject({ changed: 1 });
    expect((await one.targets.get(id))?.statement).toBe('Add four references.');
    expect(await everything(one)).toBe(await everything(other));
  });

  test('an older backup changes nothing that is newer here', async () => {
    const one = await filled();
    const old = await backupOf(one);
    const { id } = await onlyTarget(one);
    await rewordTarget(one, id, wording({ statement: 'Newer' }), null, clock);
    expect(Object.keys(sum(await bringIn(one, old, clock)))).toEqual(['left']);
    expect((await one.targets.get(id))?.statement).toBe('Newer');
  });

  test('a clock that was set back makes nothing older', async () => {
    const [one, other] = await twins();
    const { id } = await onlyTarget(one);
    const back = tickingClock('2020-01-01');
    await rewordTarget(one, id, wording({ statement: 'Written in 2020' }), null, back);
    await bringIn(other, await backupOf(one), clock);
    expect((await other.targets.get(id))?.statement).toBe('Written in 2020');
  });

  test('changed on both: ours stays, theirs stands beside it, once', async () => {
    const [one, other] = await twins();
    const { id } = await onlyTarget(one);
    await rewordTarget(one, id, wording({ statement: 'From one' }), null, clock);
    await rewordTarget(other, id, wording({ statement: 'From the other' }), null, clock);
    const backup = await backupOf(one);
    expect(sum(await bringIn(other, backup, clock))).toMatchObject({ apart: 1 });
    expect(sum(await bringIn(other, backup, clock)).apart).toBeUndefined();
    expect((await other.targets.get(id))?.statement).toBe('From the other');
    const [two] = await twoVersions(other);
    expect(two?.conflict.theirs.statement).toBe('From one');
    expect(two?.fields).toEqual(['statement']);
    expect(two?.learner).toBe('Learner 1');
  });

  test.each(['ours', 'theirs'] as const)(
    'a choice of %s is taken by the other device, and asked no more',
    async (version) => {
      const [one, other] = await twins();
      const { id } = await onlyTarget(one);
      await rewordTarget(one, id, wording({ statement: 'From one' }), null, clock);
      await rewordTarget(other, id, wording({ statement: 'From the other' }), null, clock);
      const backup = await backupOf(one);
      await bringIn(other, backup, clock);
      const [two] = await twoVersions(other);
      await chooseVersion(other, two?.conflict.id ?? '', version, clock);
      const chosen = version === 'ours' ? 'From the other' : 'From one';
      expect((await other.targets.get(id))?.statement).toBe(chosen);
      expect(sum(await bringIn(other, backup, clock)).apart).toBeUndefined();
      expect(sum(await bringIn(one, await backupOf(other), clock)).apart).toBeUndefined();
      expect((await one.targets.get(id))?.statement).toBe(chosen);
      expect(await one.conflicts.count()).toBe(0);
    },
  );

  test('unfinished text that was typed on both is kept, both of it', async () => {
    const [one, other] = await twins();
    await writeDraft(one, 'd', 'from one', clock);
    await bringIn(other, await backupOf(one), clock);
    await writeDraft(one, 'd', 'more from one', clock);
    await writeDraft(other, 'd', 'more from the other', clock);
    await bringIn(other, await backupOf(one), clock);
    expect(await readDraft(other, 'd')).toBe('more from the other');
    expect((await twoVersions(other))[0]?.conflict.theirs.value).toBe('more from one');
  });

  test('the same learner, met on both by itself, becomes one; the same feedback too', async () => {
    const [one, other] = [freshStore(), freshStore()];
    await oneTarget(one, clock, '1');
    const theirs = await oneTarget(other, clock, '1');
    await bringIn(one, await backupOf(other), clock);
    const [learner, ...more] = await one.learners.toArray();
    expect(more).toEqual([]);
    expect(await one.feedback.count()).toBe(1);
    const targets = await one.targets.toArray();
    expect(targets.map(({ learnerId }) => learnerId)).toEqual([learner?.id, learner?.id]);
    const brought = await one.targets.get(theirs.target.id);
    expect(brought?.sources[0]?.feedbackId).toBe((await one.feedback.toArray())[0]?.id);
    expect((await one.totals.get(learner?.id ?? ''))?.open).toBe(2);
    await bringIn(other, await backupOf(one), clock);
    await bringIn(one, await backupOf(other), clock);
    expect(await one.conflicts.count()).toBe(0);
    expect(await other.targets.count()).toBe(2);
  });

  test('learners of one file of the college, taken in on both, are one by their reference', async () => {
    const [one, other] = [freshStore(), freshStore()];
    const file = [{ name: 'Zoë Cole', misRef: '008', groups: [] }];
    await importLearners(one, file, clock);
    await importLearners(other, file, clock);
    await bringIn(one, await backupOf(other), clock);
    expect(await one.learners.count()).toBe(1);
  });

  test('two people of one name stay two', async () => {
    const [one, other] = [freshStore(), freshStore()];
    await keepFeedback(one, read(onPage('1', 'Sam Lee')), clock);
    await keepFeedback(other, read(onPage('2', 'Sam Lee')), clock);
    await bringIn(one, await backupOf(other), clock);
    expect(await one.learners.count()).toBe(2);
  });

  test('made one on the other device only: nothing happens, and it says who', async () => {
    const [one, other] = await twins();
    const [first, second] = await one.learners.toArray();
    await mergeLearners(one, first?.id ?? '', second?.id ?? '', clock);
    const before = await everything(other);
    const seen = await previewRestore(other, await backupOf(one), { bringBack: false }, clock);
    expect(seen).toEqual({ is: 'two-here', names: [first?.name] });
    expect(await everything(other)).toBe(before);
    await bringIn(one, await backupOf(other), clock);
    expect(await one.learners.count()).toBe(1);
    expect(new Set((await one.log.toArray()).map(({ learnerId }) => learnerId)).size).toBe(1);
  });
});

describe('what was taken out', () => {
  test('stays out, unless it is asked back or was changed there since', async () => {
    const [one, other] = await twins();
    const [template] = await one.bank.toArray();
    const id = template?.id ?? '';
    const backup = await backupOf(one);
    await removeTemplate(other, id);
    expect(sum(await bringIn(other, backup, clock))).toMatchObject({ removed: 1 });
    expect(await other.bank.count()).toBe(0);
    await bringIn(other, backup, clock, { bringBack: true });
    expect(await other.bank.count()).toBe(1);
    await removeTemplate(other, id);
    await rewordTemplate(one, id, { ...words, why: 'It is asked for' }, clock);
    await bringIn(other, await backupOf(one), clock);
    expect((await other.bank.get(id))?.why).toBe('It is asked for');
  });
});

describe('all or nothing', () => {
  test('a failure half-way leaves everything as it was', async () => {
    const [one, other] = await twins();
    await oneTarget(one, clock, '3');
    const backup = await backupOf(one);
    const before = await everything(other);
    other.table('log').hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const problem = await bringIn(other, backup, clock).then(() => null, problemOf);
    expect(problem).toBe('errors.storeFull');
    expect(await everything(other)).toBe(before);
  });

  test('what would happen is not what was shown: nothing happens', async () => {
    const [one, other] = await twins();
    await oneTarget(one, clock, '3');
    const backup = await backupOf(one);
    const seen = await previewRestore(other, backup, { bringBack: false }, clock);
    if (seen.is !== 'plan') throw new Error('no plan');
    await bringIn(other, backup, clock);
    const again = restore(other, backup, { bringBack: false }, seen.counts, clock);
    expect(await again.then(() => null, problemOf)).toBe('backup.moved');
  });
});

test('what a failed upgrade kept is saved as it is, and comes in later', async () => {
  const one = await filled();
  const { schema, tables } = await rescue(one);
  expect(schema).toBe(one.verno);
  expect(tables.learners).toHaveLength(2);
  expect(tables.totals).toBeUndefined();
});

test('records of an older version are brought up as the database itself would', () => {
  const { learners } = bringUp({ learners: [{ id: 'a', name: 'Ayesha' }] }, 5);
  expect(learners?.[0]).toMatchObject({ name: 'Ayesha', profile: { contact: '' } });
});
