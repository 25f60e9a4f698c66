import type { WriteRows } from '../export-types.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** Of a worker, what is used of it here. */
export type Writer = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** Handing over this many rows takes the page a few milliseconds. */
const SLICE = 1000;
/** How many slices the worker has before it: it never waits, and the page never holds them all twice. */
const AHEAD = 2;

/**
 * Writes files in a worker of their own each, so that the page can be used meanwhile. Rows are handed over some at a time, the next as the worker
 * is done with one before.
 *
 * @param start makes the worker
 * @returns rejects with an AbortError when it is stopped, otherwise with an Error when the worker could not go on
 */
export const writeInWorker =
  (start: () => Writer): WriteRows =>
  (profile, rows, { onProgress, signal } = {}) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const worker = start();
      const tell = (message: ToWorker) => worker.postMessage(message);
      const stopped = () => over(() => reject(signal?.reason));
      const over = (settle: () => void) => {
        signal?.removeEventListener('abort', stopped);
        worker.terminate();
        settle();
      };
      const broken = () => over(() => reject(new Error('The file could not be written')));
      let handed = 0;
      const handOn = () => {
        if (handed >= rows.length) return;
        tell({ say: 'rows', rows: rows.slice(handed, handed + SLICE) });
        handed += SLICE;
        if (handed >= rows.length) tell({ say: 'end' });
      };
      const follow = (told: FromWorker) => {
        if (told.say === 'failed') return broken();
        if (told.say === 'file') return over(() => resolve(told.bytes));
        onProgress?.(told.done, rows.length);
        handOn();
      };
      signal?.addEventListener('abort', stopped);
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => follow(data);
      worker.onerror = broken;
      tell({ say: 'begin', profile });
      if (rows.length === 0) tell({ say: 'end' });
      for (let ahead = 0; ahead < AHEAD; ahead += 1) handOn();
    });
