import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { TargetWording } from '#utils/domain/target.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import { createExportServices, type WaysOut } from '#utils/services/export-services.ts';
import { answerBatch } from '#utils/store/answer-batch.ts';
import { recordsIn } from '#utils/store/batch-rows.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { aFollowUp, aLearner, aTarget, byId, idOf } from './made-up.ts';
import { readWorkbook } from './read-workbook.ts';
import { shown } from './shown-rows.ts';
import { writeAtOnce } from './write-at-once.ts';

const clock = { now: () => '2026-11-23T20:00:00.000Z', today: () => '2026-11-23' };
const targets = byId('full-targets');

let db: Store;
let saved: Uint8Array[];
let copied: string[];
const world: WaysOut = {
  writeRows: writeAtOnce,
  saveFile: async (_, bytes) => {
    saved.push(bytes);
  },
  copyText: async (text) => copied.push(text) > 0,
};

/** What a result holds, or a failing test. */
function given<T>(result: { ok: true; value: T } | { ok: false; why: string }): T {
  if (!result.ok) throw new Error(result.why);
  return result.value;
}

const states = async () => (await db.exports.toArray()).map(({ state }) => state);

beforeEach(async () => {
  [saved, copied] = [[], []];
  db = openStore('ways-out', { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.learners.add(aLearner());
  await db.targets.bulkAdd([
    aTarget(),
    aTarget({ id: idOf(101) }),
    aTarget({ id: idOf(102), due: null }),
  ]);
  await db.log.add(aFollowUp());
});

/** The two rows that can go. */
const both = [idOf(100), idOf(101)];

test('rows go to the clipboard as a batch of their own', async () => {
  const services = createExportServices(db, clock, world);
  const batch = given(
    await services.copyExport(targets, await shown(services, targets, [idOf(100)])),
  );
  const [text = ''] = copied;
  expect(text.split('\r\n')[0]).toBe(
    targets.profile.columns.map(({ heading }) => heading).join('\t'),
  );
  expect(text).toContain('I will add two sources to my leaflet');
  expect(batch).toMatchObject({ state: 'downloaded', profile: 'full-targets' });
  expect(batch.fileName).toMatch(/\.clipboard$/);
  expect(saved).toEqual([]);
  const none = createExportServices(db, clock, { ...world, copyText: async () => false });
  expect(await none.copyExport(targets, await shown(none, targets, both))).toEqual({
    ok: false,
    why: 'exporting.error.save',
  });
  expect(await states()).toEqual(['downloaded']);
});

test('a file that was stopped leaves no trace', async () => {
  const services = createExportServices(db, clock, world);
  const signal = AbortSignal.abort();
  const stopped = await services.downloadExport(
    targets,
    await shown(services, targets, both),
    [],
    ALL_NEWS,
    { signal },
  );
  expect(stopped).toEqual({ ok: false, why: 'profiles.cancelled' });
  expect([saved, await states()]).toEqual([[], []]);
});

test('a file is stopped while its rows are still being planned', async () => {
  const writeRows = vi.fn(world.writeRows);
  const services = createExportServices(db, clock, { ...world, writeRows });
  const stopper = new AbortController();
  const making = services.downloadExport(
    targets,
    await shown(services, targets, both),
    [],
    ALL_NEWS,
    { signal: stopper.signal },
  );
  stopper.abort();
  expect(await making).toEqual({ ok: false, why: 'profiles.cancelled' });
  expect([writeRows.mock.calls, saved, await states()]).toEqual([[], [], []]);
});

test('each profile has its own memory of what went out, and its own kind of file', async () => {
  const services = createExportServices(db, clock, world);
  given(await services.downloadExport(targets, await shown(services, targets, both)));
  const workbook = byId('excel-targets');
  expect(given(await services.previewExport(workbook)).rows).toHaveLength(2);
  const progress: [number, number | null][] = [];
  const making = { onProgress: (...how: [number, number | null]) => progress.push(how) };
  const batch = given(
    await services.downloadExport(
      workbook,
      await shown(services, workbook, both),
      [],
      ALL_NEWS,
      making,
    ),
  );
  expect(batch.fileName).toMatch(/\.xlsx$/);
  expect(readWorkbook(saved[1] ?? new Uint8Array()).rows).toHaveLength(3);
  expect(progress).toEqual([[2, 2]]);
});

test('a profile is tried on what there is, whatever went before', async () => {
  const services = createExportServices(db, clock, world);
  given(await services.downloadExport(targets, await shown(services, targets, both)));
  const tried = given(await services.tryProfile(targets.profile));
  expect([tried.rows.length, tried.heldBack.length, tried.unchanged]).toEqual([2, 1, 0]);
});

test('a row that says something else by now stays for a later file, where it is seen first', async () => {
  const services = createExportServices(db, clock, world);
  const seen = await shown(services, targets, both);
  const wording = TargetWording.parse({ ...aTarget(), statement: 'Other words' });
  await rewordTarget(db, idOf(100), wording, null, clock);
  const batch = given(await services.downloadExport(targets, seen));
  expect(await recordsIn(db, batch.id)).toEqual([idOf(101)]);
  expect(await services.downloadExport(targets, seen)).toEqual({
    ok: false,
    why: 'exporting.error.changed',
  });
  expect(await services.typedIn(targets, seen)).toMatchObject({ ok: false });
  const later = given(await services.previewExport(targets));
  expect([...later.rows].map(({ recordId }) => recordId)).toEqual([idOf(100)]);
});

test('a row that was not let go stays behind, counted, and goes with a later file', async () => {
  const services = createExportServices(db, clock, world);
  const batch = given(
    await services.downloadExport(targets, await shown(services, targets, [idOf(100)])),
  );
  expect(await recordsIn(db, batch.id)).toEqual([idOf(100)]);
  expect(batch.heldBack).toBe(2);
  const later = given(await services.previewExport(targets));
  expect([...later.rows].map(({ recordId }) => recordId)).toEqual([idOf(101)]);
});

test('what is said of a file before the browser has answered for it stands', async () => {
  const services = createExportServices(db, clock, {
    ...world,
    saveFile: async () => {
      const [made] = await db.exports.toArray();
      await answerBatch(db, made?.id ?? '', 'acknowledged', clock);
    },
  });
  const batch = given(await services.downloadExport(targets, await shown(services, targets, both)));
  expect([batch.state, await states()]).toEqual(['acknowledged', ['acknowledged']]);
  expect(given(await services.previewExport(targets))).toMatchObject({ unchanged: 2, waiting: 0 });
});

test('stopped when its bytes are there already, a file is neither noted nor saved', async () => {
  const stopper = new AbortController();
  const services = createExportServices(db, clock, {
    ...world,
    writeRows: async (...asked) => {
      const bytes = await writeAtOnce(...asked);
      stopper.abort();
      return bytes;
    },
  });
  const rows = await shown(services, targets, both);
  const making = { signal: stopper.signal };
  expect(await services.downloadExport(targets, rows, [], ALL_NEWS, making)).toEqual({
    ok: false,
    why: 'profiles.cancelled',
  });
  expect([await states(), saved]).toEqual([[], []]);
});
