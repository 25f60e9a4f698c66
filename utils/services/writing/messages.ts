import type { Profile } from '#utils/mis/profile.ts';

/** What the page tells the worker: first the profile, then the rows, some at a time, then that these were all. */
export type ToWorker =
  | { say: 'begin'; profile: Profile }
  | { say: 'rows'; rows: string[][] }
  | { say: 'end' };

/** What the worker answers: how many rows are written, the bytes, or that it could not go on. */
export type FromWorker =
  | { say: 'written'; done: number }
  | { say: 'file'; bytes: Uint8Array<ArrayBuffer> }
  | { say: 'failed' };
