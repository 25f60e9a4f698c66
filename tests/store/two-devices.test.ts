import { describe, expect, test } from 'vitest';
import { answerBatch } from '#utils/store/answer-batch.ts';
import { chooseVersion } from '#utils/store/choose-version.ts';
import { readDraft, writeDraft } from '#utils/store/drafts.ts';
import { importLearners } from '#utils/store/import-learners.ts';
import { keepFeedback } from '#utils/store/keep-feedback.ts';
import { mergeLearners } from '#utils/store/merge-learners.ts';
import { previewRestore } from '#utils/store/restore.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { twoVersions } from '#utils/store/two-versions.ts';
import { download, fileOf } from './cases/export-files.ts';
import { freshStore } from './fresh-store.ts';
import { oneTarget, onPage, read, tickingClock, wording } from './made-up.ts';
import {
  backupOf,
  bringIn,
  clock,
  everything,
  filled,
  onlyTarget,
  sum,
  twins,
} from './two-devices.ts';

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

  test('what the MIS took is known on both, whoever was told', async () => {
    const [one, other] = await twins();
    const { id } = await onlyTarget(one);
    const batch = await download(one, await fileOf(one, id), clock);
    await bringIn(other, await backupOf(one), clock);
    await answerBatch(other, batch.id, 'acknowledged', clock);
    await bringIn(one, await backupOf(other), clock);
    expect((await one.exports.get(batch.id))?.state).toBe('acknowledged');
    expect(await one.sent.toArray()).toEqual(await other.sent.toArray());
    expect(await one.sent.count()).toBe(1);
  });
});
