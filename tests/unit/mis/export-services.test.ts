import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { TargetWording } from '#utils/domain/target.ts';
import { sha256 } from '#utils/mis/content-hash.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import type { RowList } from '#utils/mis/row-list.ts';
import { createExportServices, type SaveFile } from '#utils/services/export-services.ts';
import { answerBatch } from '#utils/store/answer-batch.ts';
import { recordsIn } from '#utils/store/batch-rows.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { rewordTarget } from '#utils/store/reword-target.ts';
import { takeBack } from '#utils/store/take-back.ts';
import { aFollowUp, aLearner, aTarget, byId, idOf } from './made-up.ts';
import { shown } from './shown-rows.ts';
import { strictCsv } from './strict-csv.ts';
import { writeAtOnce } from './write-at-once.ts';

const clock = { now: () => '2026-11-23T20:00:00.000Z', today: () => '2026-11-23' };
type Saved = { name: string; bytes: Uint8Array<ArrayBuffer>; batchesThen: string[] };

let db: Store;
let saved: Saved[];
const keep: SaveFile = async (name, bytes) => {
  saved.push({ name, bytes, batchesThen: await states() });
};

const states = async () => (await db.exports.toArray()).map(({ state }) => state);

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((go) => setTimeout(go));
}

const targets = byId('full-targets');
const followUps = byId('full-follow-ups');
let copied: string[];
const world = {
  writeRows: writeAtOnce,
  saveFile: keep,
  copyText: async (text: string) => copied.push(text) > 0,
};

/** What a result holds, or a failing test. */
function given<T>(result: { ok: true; value: T } | { ok: false; why: string }): T {
  if (!result.ok) throw new Error(result.why);
  return result.value;
}

beforeEach(async () => {
  saved = [];
  copied = [];
  db = openStore('export-test', { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.learners.add(aLearner());
  await db.targets.bulkAdd([
    aTarget(),
    aTarget({ id: idOf(101), statement: '=HYPERLINK("http://example.org")' }),
    aTarget({ id: idOf(102), due: null }),
  ]);
  await db.log.add(aFollowUp());
});

const marks = (rows: RowList) => [...rows].map(({ recordId, change }) => [recordId, change]);

/** The two rows that can go. */
const both = [idOf(100), idOf(101)];

test('the file holds exactly the previewed rows, and the batch what is in the file', async () => {
  const services = createExportServices(db, clock, world);
  const preview = given(await services.previewExport(targets));
  const batch = given(await services.downloadExport(targets, await shown(services, targets, both)));
  const [file] = saved;
  const records = strictCsv(new TextDecoder().decode(file?.bytes));
  expect(records).toEqual([preview.columns, ...[...preview.rows].map(({ cells }) => cells)]);
  expect(preview).toMatchObject({ chosen: 3, unchanged: 0 });
  expect(batch).toMatchObject({ heldBack: 1, state: 'downloaded', fileName: file?.name });
  expect(batch.fileHash).toBe(await sha256(file?.bytes ?? new Uint8Array()));
  expect(batch.rowCount).toBe(2);
  expect((await recordsIn(db, batch.id)).sort()).toEqual([idOf(100), idOf(101)]);
  expect(file?.name).not.toMatch(/Robin|Ashdown|000777/);
});

test('the batch is noted before the browser has the file, and confirmed after', async () => {
  const services = createExportServices(db, clock, world);
  await services.downloadExport(followUps, await shown(services, followUps, [aFollowUp().id]));
  expect(saved[0]?.batchesThen).toEqual(['made']);
  expect(await states()).toEqual(['downloaded']);
});

test('a browser that is closed while it takes the file leaves a batch to be answered for', async () => {
  const services = createExportServices(db, clock, {
    ...world,
    saveFile: () => new Promise(() => {}),
  });
  void services.downloadExport(targets, await shown(services, targets, both));
  await until(async () => (await states()).length > 0);
  const later = createExportServices(db, clock, world);
  // Whether the file is there only the mentor can see: until then its rows do not go a second time.
  expect(given(await later.previewExport(targets))).toMatchObject({ rows: [], waiting: 2 });
  const [batch] = await db.exports.toArray();
  await answerBatch(db, batch?.id ?? '', 'failed', clock);
  expect(given(await later.previewExport(targets)).rows).toHaveLength(2);
});

test('exporting twice gives an empty second file; a change gives its one row, undone it is none', async () => {
  const services = createExportServices(db, clock, world);
  const news = async () => {
    const { rows, unchanged, waiting } = given(await services.previewExport(targets));
    return { rows: marks(rows), unchanged, waiting };
  };
  const batch = given(await services.downloadExport(targets, await shown(services, targets, both)));
  expect(await news()).toEqual({ rows: [], unchanged: 2, waiting: 2 });
  await answerBatch(db, batch.id, 'acknowledged', clock);
  expect(await news()).toEqual({ rows: [], unchanged: 2, waiting: 0 });
  const before = TargetWording.parse(await db.targets.get(idOf(100)));
  await rewordTarget(db, idOf(100), { ...before, evidence: 'Ms Cole has seen it' }, null, clock);
  expect(await news()).toEqual({ rows: [[idOf(100), 'changed']], unchanged: 1, waiting: 0 });
  await rewordTarget(db, idOf(100), before, null, clock);
  expect(await news()).toEqual({ rows: [], unchanged: 2, waiting: 0 });
  await answerBatch(db, batch.id, 'undone', clock);
  expect((await news()).rows).toHaveLength(2);
});

test('a file sent again holds its rows as they are now, and takes the place of the first', async () => {
  const services = createExportServices(db, clock, world);
  const first = given(
    await services.downloadExport(targets, await shown(services, targets, [idOf(100)])),
  );
  await answerBatch(db, first.id, 'acknowledged', clock);
  const choice = { ...ALL_NEWS, again: first.id };
  const preview = given(await services.previewExport(targets, choice));
  expect(marks(preview.rows)).toEqual([[idOf(100), 'same']]);
  const second = given(
    await services.downloadExport(
      targets,
      await shown(services, targets, [idOf(100)], choice),
      [],
      choice,
    ),
  );
  expect(second.resends).toBe(first.id);
  expect((await db.exports.get(first.id))?.state).toBe('resent');
});

test('what is no more goes as a row that says so, once', async () => {
  const services = createExportServices(db, clock, world);
  const batch = given(
    await services.downloadExport(followUps, await shown(services, followUps, [aFollowUp().id])),
  );
  await answerBatch(db, batch.id, 'acknowledged', clock);
  await takeBack(db, aFollowUp().id, clock);
  const { columns, rows, chosen } = given(await services.previewExport(followUps));
  const [row] = rows;
  const cells = Object.fromEntries(columns.map((heading, at) => [heading, row?.cells[at]]));
  expect([rows.length, chosen, row?.change]).toEqual([1, 1, 'gone']);
  expect(cells).toMatchObject({
    'Record id': idOf(300),
    'Record version': '2',
    Removed: 'Removed',
  });
  expect([cells.Learner, cells.Note]).toEqual(['', '']);
  given(await services.downloadExport(followUps, await shown(services, followUps, [idOf(300)])));
  expect(given(await services.previewExport(followUps)).rows).toEqual([]);
});

test('a draft goes at the mentor’s word, which the log keeps', async () => {
  await db.targets.put(aTarget({ id: idOf(103), agreedOn: null, status: 'draft' }));
  const services = createExportServices(db, clock, world);
  const { heldBack } = given(await services.previewExport(targets));
  expect(heldBack.map(({ why }) => why).toSorted()).toEqual([
    'exporting.held.noDue',
    'exporting.held.notAgreed',
  ]);
  expect(
    await services.downloadExport(targets, await shown(services, targets, [idOf(103)])),
  ).toMatchObject({ ok: false });
  const word = { recordId: idOf(103), why: 'not-agreed' } as const;
  const batch = given(
    await services.downloadExport(targets, await shown(services, targets, [idOf(103)]), [word]),
  );
  expect(batch.released).toEqual([word]);
  const [released] = (await db.log.toArray()).filter(({ kind }) => kind === 'released');
  expect(released).toMatchObject({ targetId: idOf(103), why: 'not-agreed', batchId: batch.id });
  // Gone once, it is no news and is not asked about again.
  expect(given(await services.previewExport(targets)).heldBack).toHaveLength(1);
});

test('a change that the file does not hold leaves nothing to send, and the learner unmarked', async () => {
  const services = createExportServices(db, clock, world);
  await db.targets.delete(idOf(102));
  const batch = given(await services.downloadExport(targets, await shown(services, targets, both)));
  await answerBatch(db, batch.id, 'acknowledged', clock);
  const unsent = async () => (await db.totals.get(idOf(1)))?.unsent.targets ?? 0;
  expect(await unsent()).toBe(0);
  const before = TargetWording.parse(await db.targets.get(idOf(100)));
  await rewordTarget(db, idOf(100), { ...before, why: 'For my portfolio' }, null, clock);
  expect(await unsent()).toBe(1);
  expect(given(await services.previewExport(targets))).toMatchObject({ rows: [], unchanged: 2 });
  expect(await unsent()).toBe(0);
});

test('a file that the browser did not take leaves no trace', async () => {
  const services = createExportServices(db, clock, {
    ...world,
    saveFile: () => Promise.reject(new Error('full')),
  });
  expect(await services.downloadExport(targets, await shown(services, targets, both))).toEqual({
    ok: false,
    why: 'exporting.error.save',
  });
  expect(await db.exports.count()).toBe(0);
});

test('what has gone is unchanged; it goes again when the MIS refused it or its words change', async () => {
  const services = createExportServices(db, clock, world);
  const batch = given(await services.downloadExport(targets, await shown(services, targets, both)));
  expect(given(await services.previewExport(targets))).toMatchObject({
    rows: [],
    unchanged: 2,
  });
  expect(await services.downloadExport(targets, await shown(services, targets, both))).toEqual({
    ok: false,
    why: 'exporting.error.nothing',
  });
  await db.targets.update(idOf(100), { evidence: 'Something else' });
  expect(given(await services.previewExport(targets))).toMatchObject({ unchanged: 1 });
  await db.exports.update(batch.id, { state: 'failed' });
  expect(given(await services.previewExport(targets))).toMatchObject({ unchanged: 0 });
});

test('a file that could not be noted is said to be so', async () => {
  const services = createExportServices(db, clock, {
    ...world,
    saveFile: async () => {
      db.exports.hook('updating', () => {
        throw new Error('no room');
      });
    },
  });
  expect(await services.downloadExport(targets, await shown(services, targets, both))).toEqual({
    ok: false,
    why: 'exporting.error.record',
  });
});

test('a store that cannot be read is a sentence, not an error', async () => {
  db.targets.hook('reading', () => {
    throw new Error('broken');
  });
  const services = createExportServices(db, clock, world);
  expect(await services.previewExport(targets)).toMatchObject({ ok: false });
});
