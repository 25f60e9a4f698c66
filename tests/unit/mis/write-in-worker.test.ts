import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fileOf } from '#utils/mis/write-file.ts';
import type { FromWorker, ToWorker } from '#utils/services/writing/messages.ts';
import { type Line, serveWriting } from '#utils/services/writing/serve.ts';
import { type Writer, writeInWorker } from '#utils/services/writing/write-in-worker.ts';
import { byId } from './made-up.ts';

const csv = byId('full-targets').profile;
const workbook = byId('excel-targets').profile;
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => csv.columns.map(({ heading }) => `${heading} ${at}`));

/** What a file says, however it was packed. */
const said = (bytes: Uint8Array): string =>
  bytes[0] === 0x50
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : strFromU8(bytes);

/** A worker that runs on this thread: messages come one after another, never at once. */
function aWorker(seen: { told: string[]; waiting: number; most: number; isOver: boolean }): Writer {
  let listen: (event: MessageEvent<ToWorker>) => void = () => {};
  const line: Line = {
    addEventListener: (_, how) => {
      listen = how;
    },
    postMessage: (data: FromWorker) => {
      if (data.say === 'written') seen.waiting -= 1;
      if (!seen.isOver)
        setTimeout(() =>
          worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data })),
        );
    },
  };
  const worker: Writer = {
    onmessage: null,
    onerror: null,
    postMessage: (data: ToWorker) => {
      seen.told.push(data.say);
      if (data.say === 'rows') seen.waiting += 1;
      seen.most = Math.max(seen.most, seen.waiting);
      setTimeout(() => listen(new MessageEvent('message', { data })));
    },
    terminate: () => {
      seen.isOver = true;
    },
  };
  serveWriting(line);
  return worker;
}

const watch = () => ({ told: [] as string[], waiting: 0, most: 0, isOver: false });

describe.each([0, 1, 999, 1000, 1001, 5500])('%i rows', (count) => {
  test.each([csv, workbook])('come out as at once ($format)', async (profile) => {
    const seen = watch();
    const progress: number[] = [];
    const rows = rowsOf(count);
    const made = writeInWorker(() => aWorker(seen))(profile, rows, {
      onProgress: (done) => progress.push(done),
    });
    expect(said(await made)).toBe(said(fileOf(profile, rows)));
    expect(progress.at(-1) ?? 0).toBe(count);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
    expect(seen.most).toBeLessThanOrEqual(2);
    expect(seen.isOver).toBe(true);
  });
});

test('stopped half-way, nothing comes and the worker is gone', async () => {
  const seen = watch();
  const stopper = new AbortController();
  const made = writeInWorker(() => aWorker(seen))(csv, rowsOf(9000), {
    signal: stopper.signal,
    onProgress: (done) => done >= 2000 && stopper.abort(),
  });
  await expect(made).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen.isOver).toBe(true);
  expect(seen.told).not.toContain('end');
});

test('stopped before it began, no worker is started', async () => {
  const made = writeInWorker(() => {
    throw new Error('started');
  })(csv, rowsOf(1), { signal: AbortSignal.abort() });
  await expect(made).rejects.toMatchObject({ name: 'AbortError' });
});

test('a worker that cannot go on is an error, and is gone', async () => {
  const seen = watch();
  // A sign that the encoding has not never gets as far as here; if it did, no file is made.
  const narrow = { ...csv, encoding: 'windows-1252' as const };
  await expect(writeInWorker(() => aWorker(seen))(narrow, [['😀']], {})).rejects.toThrow(
    'could not be written',
  );
  expect(seen.isOver).toBe(true);
});
