import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { lockedStore } from '#tests/store/sealed-store.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import { workApart } from '#utils/services/apart/ask-apart.ts';
import type { FromApart, ToApart } from '#utils/services/apart/messages.ts';
import { serveApart } from '#utils/services/apart/serve.ts';
import { createExportServices } from '#utils/services/export-services.ts';
import { workHere } from '#utils/services/long-work.ts';
import type { Writer } from '#utils/services/writing/write-in-worker.ts';
import { recordsIn } from '#utils/store/batch-rows.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { aLearner, aTarget, byId, idOf } from './made-up.ts';
import { writeAtOnce } from './write-at-once.ts';

const NAME = 'apart-test';
const TARGETS = 230;
const clock = { now: () => '2026-11-23T20:00:00.000Z', today: () => '2026-11-23' };
const targets = byId('full-targets');
/** Nothing is short. */
const few = { records: 0, rows: 0 };

let idb: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
let db: Store;
let started: { told: string[]; isOver: boolean }[];
let saved: Uint8Array[];

/** A worker on this thread: what goes over the line is cloned, as between threads. `falls`: at what it is asked it cannot go on. */
function aWorker(falls: ToApart['say'] | null = null, cannotOpen = false): Writer {
  const seen = { told: [] as string[], isOver: false };
  started.push(seen);
  let listen: (event: MessageEvent<ToApart>) => void = () => {};
  const worker: Writer = {
    onmessage: null,
    onerror: null,
    postMessage: (message: ToApart) => {
      seen.told.push(message.say);
      const data = structuredClone(message);
      setTimeout(() => {
        if (seen.isOver) return;
        if (message.say === falls)
          worker.onerror?.call(worker as Worker, new Event('error') as ErrorEvent);
        else listen(new MessageEvent('message', { data }));
      });
    },
    terminate: () => {
      seen.isOver = true;
    },
  };
  serveApart(
    {
      addEventListener: (_, how) => {
        listen = how;
      },
      postMessage: (message: FromApart, transfer) => {
        const data = structuredClone(message, { transfer });
        setTimeout(() => {
          if (!seen.isOver)
            worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data }));
        });
      },
    },
    {
      open: (name) => {
        if (cannotOpen) throw new Error('No store');
        return openStore(name, idb);
      },
      clock,
    },
  );
  return worker;
}

const ways = {
  writeRows: writeAtOnce,
  saveFile: async (_: string, bytes: Uint8Array) => void saved.push(bytes),
  copyText: async () => true,
};
const here = () => createExportServices(db, clock, ways);
const apart = (falls: ToApart['say'] | null = null) =>
  createExportServices(
    db,
    clock,
    ways,
    workApart(() => aWorker(falls), db, workHere(db, clock, writeAtOnce), few),
  );

function given<T>(result: { ok: true; value: T } | { ok: false; why: string }): T {
  if (!result.ok) throw new Error(result.why);
  return result.value;
}

/** A preview with its rows as they are. */
async function previewOf(services: ReturnType<typeof here>, choice = ALL_NEWS) {
  const { rows, inMis: _, ...rest } = given(await services.previewExport(targets, choice));
  return { ...rest, rows: [...rows] };
}

beforeEach(async () => {
  [started, saved] = [[], []];
  idb = { indexedDB: new IDBFactory(), IDBKeyRange };
  db = openStore(NAME, idb);
  await db.learners.add(aLearner());
  await db.targets.bulkAdd(
    Array.from({ length: TARGETS }, (_, at) =>
      aTarget({
        id: idOf(1000 + at),
        statement: `Plan part ${at}`,
        ...(at % 50 === 0 && { due: null }),
      }),
    ),
  );
});

describe('with a worker', () => {
  test('a plan is what it is without', async () => {
    const alone = await previewOf(here());
    expect(await previewOf(apart())).toEqual(alone);
    expect(alone.rows.length + alone.heldBack.length).toBe(TARGETS);
    expect(alone.heldBack.length).toBeGreaterThan(1);
    expect(started).toMatchObject([{ told: ['plan'], isOver: true }]);
    const tried = given(await apart().tryProfile(targets.profile));
    expect(tried.rows).toEqual(given(await here().tryProfile(targets.profile)).rows);
  });

  test('a file has the same bytes; its batch is noted, answered for and taken back', async () => {
    const services = apart();
    const preview = given(await services.previewExport(targets));
    const written: number[] = [];
    const making = { onProgress: (done: number) => void written.push(done) };
    const batch = given(await services.downloadExport(targets, preview.rows, [], ALL_NEWS, making));
    expect(batch.state).toBe('downloaded');
    expect(written.at(-1)).toBe(preview.rows.length);
    expect(await recordsIn(db, batch.id)).toEqual([...preview.rows].map((row) => row.recordId));
    const kept: number[] = [];
    given(await services.answerBatch(batch.id, 'acknowledged', (part) => kept.push(part)));
    expect(kept).toEqual(kept.toSorted((a, b) => a - b));
    expect([kept.length > 1, kept.at(-1)]).toEqual([true, 1]);
    expect((await previewOf(services)).rows).toEqual([]);
    expect(await db.sent.count()).toBe(preview.rows.length);
    given(await services.answerBatch(batch.id, 'failed'));
    expect(await db.sent.count()).toBe(0);
    given(await here().downloadExport(targets, preview.rows));
    expect(Buffer.from(saved[0] ?? [])).toEqual(Buffer.from(saved[1] ?? []));
    expect(started.every(({ isOver }) => isOver)).toBe(true);
    expect(started.flatMap(({ told }) => told)).toEqual([
      ...['plan', 'shown', 'make', 'note', 'is-there'],
      ...['answer', 'plan', 'answer'],
    ]);
  });

  test('what is stopped leaves no batch and no worker', async () => {
    const stopper = new AbortController();
    const rows = [...given(await here().previewExport(targets)).rows];
    const making = { signal: stopper.signal, onProgress: () => stopper.abort() };
    const stopped = await apart().downloadExport(targets, rows, [], ALL_NEWS, making);
    expect(stopped).toEqual({ ok: false, why: 'profiles.cancelled' });
    const plan = apart().previewExport(targets, ALL_NEWS, AbortSignal.abort());
    expect(await plan).toEqual({ ok: false, why: 'profiles.cancelled' });
    expect(started.every(({ isOver }) => isOver)).toBe(true);
    expect([await db.exports.count(), await db.rows.count(), saved.length]).toEqual([0, 0, 0]);
  });

  test('rows that were typed in are noted and taken, without a file', async () => {
    const [row] = given(await here().previewExport(targets)).rows;
    const batch = given(await apart().typedIn(targets, row ? [row] : []));
    expect(batch).toMatchObject({ fileName: '', fileHash: '', rowCount: 1, state: 'acknowledged' });
  });
});

describe('without its help', () => {
  test.each(['plan', 'make', 'answer'] as const)(
    'a worker that falls at “%s” costs nothing',
    async (at) => {
      const services = apart(at);
      const { rows } = given(await services.previewExport(targets));
      const batch = given(await services.downloadExport(targets, rows));
      given(await services.answerBatch(batch.id, 'acknowledged'));
      expect(await db.sent.count()).toBe(rows.length);
      expect(await db.exports.count()).toBe(1);
    },
  );

  test('one that says that it cannot go on costs nothing either', async () => {
    const services = createExportServices(
      db,
      clock,
      ways,
      workApart(() => aWorker(null, true), db, workHere(db, clock, writeAtOnce), few),
    );
    expect(given(await services.previewExport(targets)).rows.length).toBeGreaterThan(0);
  });

  test('one that falls at the noting leaves what can be asked about, and no file', async () => {
    const services = apart('note');
    const { rows } = given(await services.previewExport(targets));
    expect(await services.downloadExport(targets, rows)).toMatchObject({ ok: false });
    expect(saved).toEqual([]);
  });

  test('a sealed store is gone through here: no worker is started, and none could read it', async () => {
    const alone = await previewOf(here());
    await lockedStore(db);
    expect(await previewOf(apart())).toEqual(alone);
    expect(started).toEqual([]);
    const other = openStore(NAME, idb);
    expect(
      await workHere(other, clock, writeAtOnce).plan({ by: targets, choice: ALL_NEWS }),
    ).toEqual({
      ok: false,
      why: 'errors.storeLocked',
    });
  });

  test('what is short is done here', async () => {
    const services = createExportServices(
      db,
      clock,
      ways,
      workApart(() => aWorker(), db, workHere(db, clock, writeAtOnce)),
    );
    const { rows } = given(await services.previewExport(targets));
    given(await services.downloadExport(targets, rows));
    expect(started).toEqual([]);
  });
});
