import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { sha256 } from '#utils/mis/content-hash.ts';
import { createExportServices, type SaveFile } from '#utils/services/export-services.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { aFollowUp, aLearner, aTarget, idOf } from './made-up.ts';
import { strictCsv } from './strict-csv.ts';

const clock = { now: () => '2026-11-23T20:00:00.000Z', today: () => '2026-11-23' };
type Saved = { name: string; bytes: Uint8Array<ArrayBuffer>; batchesThen: number };

let db: Store;
let saved: Saved[];
const keep: SaveFile = async (name, bytes) => {
  saved.push({ name, bytes, batchesThen: await db.exports.count() });
};

/** What a result holds, or a failing test. */
function given<T>(result: { ok: true; value: T } | { ok: false; why: string }): T {
  if (!result.ok) throw new Error(result.why);
  return result.value;
}

beforeEach(async () => {
  saved = [];
  db = openStore('export-test', { indexedDB: new IDBFactory(), IDBKeyRange });
  await db.learners.add(aLearner());
  await db.targets.bulkAdd([
    aTarget(),
    aTarget({ id: idOf(101), statement: '=HYPERLINK("http://example.org")' }),
    aTarget({ id: idOf(102), due: null }),
  ]);
  await db.log.add(aFollowUp());
});

/** The two rows that can go. */
const both = [idOf(100), idOf(101)];

test('the file holds exactly the previewed rows, and the batch what is in the file', async () => {
  const services = createExportServices(db, clock, keep);
  const preview = given(await services.previewExport('targets'));
  const batch = given(await services.downloadExport('targets', both));
  const [file] = saved;
  const records = strictCsv(new TextDecoder().decode(file?.bytes));
  expect(records).toEqual([preview.columns, ...preview.rows.map(({ cells }) => cells)]);
  expect(preview).toMatchObject({ chosen: 3, unchanged: 0 });
  expect(batch).toMatchObject({ heldBack: 1, state: 'downloaded', fileName: file?.name });
  expect(batch.fileHash).toBe(await sha256(file?.bytes ?? new Uint8Array()));
  expect(batch.rows.map(({ recordId }) => recordId).sort()).toEqual([idOf(100), idOf(101)]);
  expect(file?.name).not.toMatch(/Robin|Ashdown|000777/);
});

test('a row that was not let go stays behind, counted, and goes with a later file', async () => {
  const services = createExportServices(db, clock, keep);
  const batch = given(await services.downloadExport('targets', [idOf(100)]));
  expect(batch.rows.map(({ recordId }) => recordId)).toEqual([idOf(100)]);
  expect(batch.heldBack).toBe(2);
  const later = given(await services.previewExport('targets'));
  expect(later.rows.map(({ recordId }) => recordId)).toEqual([idOf(101)]);
});

test('the batch is recorded after the browser has the file', async () => {
  await createExportServices(db, clock, keep).downloadExport('follow-ups', [aFollowUp().id]);
  expect([saved[0]?.batchesThen, await db.exports.count()]).toEqual([0, 1]);
});

test('a file that the browser did not take leaves no trace', async () => {
  const services = createExportServices(db, clock, () => Promise.reject(new Error('full')));
  expect(await services.downloadExport('targets', both)).toEqual({
    ok: false,
    why: 'exporting.error.save',
  });
  expect(await db.exports.count()).toBe(0);
});

test('what has gone is unchanged; it goes again when the MIS refused it or its words change', async () => {
  const services = createExportServices(db, clock, keep);
  const batch = given(await services.downloadExport('targets', both));
  expect(given(await services.previewExport('targets'))).toMatchObject({
    rows: [],
    unchanged: 2,
  });
  expect(await services.downloadExport('targets', both)).toEqual({
    ok: false,
    why: 'exporting.error.nothing',
  });
  await db.targets.update(idOf(100), { evidence: 'Something else' });
  expect(given(await services.previewExport('targets'))).toMatchObject({ unchanged: 1 });
  await db.exports.update(batch.id, { state: 'failed' });
  expect(given(await services.previewExport('targets'))).toMatchObject({ unchanged: 0 });
});

test('a file that could not be noted is said to be so', async () => {
  const services = createExportServices(db, clock, async () => {
    db.exports.hook('creating', () => {
      throw new Error('no room');
    });
  });
  expect(await services.downloadExport('targets', both)).toEqual({
    ok: false,
    why: 'exporting.error.record',
  });
});

test('a store that cannot be read is a sentence, not an error', async () => {
  db.targets.hook('reading', () => {
    throw new Error('broken');
  });
  const services = createExportServices(db, clock, keep);
  expect(await services.previewExport('targets')).toMatchObject({ ok: false });
});
