import type { BatchState, ExportBatch } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { ok } from '#utils/domain/result.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { ExportPlan } from '#utils/mis/plan-export.ts';
import type { Profile } from '#utils/mis/profile.ts';
import type { ShownRow } from '#utils/mis/row-list.ts';
import { answerBatch, batchIsThere } from '#utils/store/answer-batch.ts';
import { attempt } from '#utils/store/attempt.ts';
import type { Store } from '#utils/store/db.ts';
import type { TellHowFar } from '#utils/store/how-far.ts';
import { noteBatch, type WrittenBatch } from '#utils/store/record-batch.ts';
import type { ExportPreview, Making, WriteRows } from './export-types.ts';
import { tryOut } from './export-work.ts';
import { makeExport, planned, type Sending } from './make-export.ts';
import type { Outcome } from './types.ts';

/** The bytes of what goes out, and the way to note them as a batch. */
export interface MadeFile {
  bytes: Uint8Array<ArrayBuffer>;
  note(file: Pick<WrittenBatch, 'id' | 'fileName'>): Outcome<ExportBatch>;
  /** Nobody notes it any more. */
  drop(): void;
}

/** What takes long in an export of very many rows: done where it is asked for, or by a worker (`apart/`). */
export interface LongWork {
  plan(what: Pick<Sending, 'by' | 'choice'>, signal?: AbortSignal): Outcome<ExportPreview>;
  /** What some of the newest records would look like by a profile that is being made. */
  tryOut(profile: Profile): Outcome<ExportPlan>;
  make(sending: Sending, shown: Iterable<ShownRow>, making: Making): Outcome<MadeFile>;
  answer(id: RecordId, state: BatchState, tell?: TellHowFar): Outcome<ExportBatch>;
  /** The browser has the file. */
  isThere(id: RecordId, tell?: TellHowFar): Outcome<ExportBatch>;
}

/** All of it here, over this store. */
export const workHere = (db: Store, clock: Clock, writeRows: WriteRows): LongWork => ({
  plan: (what, signal) => planned(db, what, signal),
  tryOut: (profile) => attempt(db, () => tryOut(db, profile)),
  make: async (sending, shown, making) => {
    const made = await makeExport(db, sending, shown, writeRows, making);
    if (!made.ok) return made;
    const { bytes, receipt } = made.value;
    const note: MadeFile['note'] = (file) =>
      attempt(db, () => noteBatch(db, { ...file, ...receipt }, clock));
    return ok({ bytes, note, drop: () => {} });
  },
  answer: (id, state, tell) => attempt(db, () => answerBatch(db, id, state, clock, tell)),
  isThere: (id, tell) => attempt(db, () => batchIsThere(db, id, clock, tell)),
});
