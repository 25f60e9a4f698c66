import { describe, expect, test, vi } from 'vitest';
import { identityKey } from '#utils/domain/learner.ts';
import { systemClock } from '#utils/platform/clock.ts';
import { createStoreServices } from '#utils/services/store-services.ts';
import type { Live } from '#utils/services/types.ts';
import { openStore, Store } from '#utils/store/db.ts';
import { noteBatch } from '#utils/store/record-batch.ts';
import { upgrades } from '#utils/store/upgrades/all.ts';
import { freshIdb, freshStore } from './fresh-store.ts';
import { followUp, onPage, read, tickingClock, wording, written } from './made-up.ts';

const now = <T>(live: Live<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const stop = live((value) => {
      resolve(value);
      queueMicrotask(() => stop());
    }, reject);
  });

const nothing = '00000000-0000-4000-8000-00000000dead';

test('the main job through the services', async () => {
  const db = freshStore();
  const services = createStoreServices(db, tickingClock('2026-12-05'));
  const key = identityKey({ site: 'https://vle.example.ac.uk', userId: '1' });
  expect(await now(services.learnerByIdentity(key))).toBeNull();

  const kept = await services.keepFeedback(read(onPage('1')));
  if (!kept.ok) throw new Error(kept.why);
  const { learner, feedback } = kept.value;
  expect(await now(services.learnerByIdentity(key))).toEqual(learner);
  expect(await now(services.feedbackOf(learner.id))).toEqual([feedback]);

  const about = { learnerId: learner.id, course: null, work: null, assessment: null };
  const made = { ...about, wording: wording(), sources: [], draftKey: null };
  const saved = await services.saveTarget(made);
  if (!saved.ok) throw new Error(saved.why);
  const { id } = saved.value;
  await services.rewordTarget(id, wording({ why: 'For my portfolio' }), null);
  await services.tickStep(id, wording().steps[0]?.id ?? '', true);
  const what = followUp({ nextOn: '2026-12-01', note: 'One found' });
  await services.logFollowUp(id, what, null);
  await services.setMisRef(learner.id, '007');

  const [shown] = await now(services.targetsOf(learner.id));
  expect(shown?.target).toMatchObject({ rev: 4, due: '2026-12-01', why: 'For my portfolio' });
  expect(shown?.earlier).toMatchObject([{ changed: ['why'], wording: wording() }]);
  expect(shown?.followUps.map((entry) => entry.followUp)).toEqual([what]);
  expect(await now(services.caseload())).toMatchObject([{ open: 1, overdue: 1, met: 0 }]);
  expect(await now(services.learners())).toMatchObject([{ misRef: '007' }]);

  const batch = await noteBatch(db, written([id]), services.clock);
  expect(await services.answerBatch(batch.id, 'acknowledged')).toMatchObject({ ok: true });
  expect(await now(services.batches())).toMatchObject([{ id: batch.id, state: 'acknowledged' }]);
});

test('drafts', async () => {
  const services = createStoreServices(freshStore(), tickingClock());
  expect(await services.readDraft('d')).toBeNull();
  expect(await services.writeDraft('d', { text: 'Add' })).toEqual({ ok: true, value: undefined });
  expect(await services.readDraft('d')).toEqual({ text: 'Add' });
  await services.dropDraft('d');
  expect(await services.readDraft('d')).toBeNull();
});

describe('a failure is an answer, never a rejection', () => {
  const gone = { ok: false, why: 'errors.gone' };
  const outdated = { ok: false, why: 'errors.storeOutdated' };

  test('nothing there', async () => {
    const services = createStoreServices(freshStore(), tickingClock());
    expect(await services.rewordTarget(nothing, wording(), null)).toEqual(gone);
    expect(await services.tickStep(nothing, nothing, true)).toEqual(gone);
    expect(await services.logFollowUp(nothing, followUp(), null)).toEqual(gone);
    expect(await services.setMisRef(nothing, '1')).toEqual(gone);
    expect(await services.answerBatch(nothing, 'failed')).toEqual(gone);
  });

  test('a store that cannot be opened', async () => {
    const idb = freshIdb();
    await new Store('s', idb, [...upgrades, { to: upgrades.length + 1, stores: {} }]).open();
    const services = createStoreServices(openStore('s', idb), tickingClock());
    expect(await services.keepFeedback(read(onPage('1')))).toEqual(outdated);
    expect(await services.writeDraft('d', 'typed')).toEqual(outdated);
    expect(await services.readDraft('d')).toBeNull();
    const fail = vi.fn();
    services.caseload()(() => {}, fail);
    await vi.waitFor(() => expect(fail).toHaveBeenCalledWith('errors.storeOutdated'));
  });
});

test("the device's clock: moments in UTC, today in the device's own zone", () => {
  const zone = process.env.TZ;
  vi.useFakeTimers({ now: new Date('2026-11-23T23:30:00.000Z'), toFake: ['Date', 'Temporal'] });
  expect(systemClock.now()).toBe('2026-11-23T23:30:00.000Z');
  process.env.TZ = 'Australia/Adelaide';
  const adelaide = systemClock.today();
  process.env.TZ = 'America/Los_Angeles';
  const angeles = systemClock.today();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  vi.useRealTimers();
  expect([adelaide, angeles]).toEqual(['2026-11-24', '2026-11-23']);
});
