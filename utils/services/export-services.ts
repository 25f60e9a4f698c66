import type { ExportBatch } from '#utils/domain/export-batch.ts';
import { newId } from '#utils/domain/ids.ts';
import { refused } from '#utils/domain/result.ts';
import type { Clock } from '#utils/domain/time.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import { fileName } from '#utils/mis/file-name.ts';
import { mediaType } from '#utils/mis/media-type.ts';
import type { ShownRow } from '#utils/mis/row-list.ts';
import { attempt } from '#utils/store/attempt.ts';
import type { Store } from '#utils/store/db.ts';
import type { TellHowFar } from '#utils/store/how-far.ts';
import { dropBatch } from '#utils/store/record-batch.ts';
import type { ExportServices, Making, WriteRows } from './export-types.ts';
import { type LongWork, type MadeFile, workHere } from './long-work.ts';
import type { Sending } from './make-export.ts';
import type { Outcome } from './types.ts';

/** Hands a file to the browser to save; rejects when it could not be. */
export type SaveFile = (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
) => Promise<void>;

/** How files are made, and where they go. */
export interface WaysOut {
  writeRows: WriteRows;
  saveFile: SaveFile;
  /** Whether the text is on the clipboard now. */
  copyText: (text: string) => Promise<boolean>;
}

/** The part of the services that makes files for the MIS. */
type Exporting = Pick<
  ExportServices,
  'previewExport' | 'tryProfile' | 'downloadExport' | 'copyExport' | 'typedIn' | 'answerBatch'
>;

/**
 * The preview holds the exact rows of the file. A batch is noted before its file is handed over and confirmed after: a browser that is
 * closed in between leaves a batch that the mentor is asked about.
 *
 * @param work who does what takes long
 */
export function createExportServices(
  db: Store,
  clock: Clock,
  { writeRows, saveFile, copyText }: WaysOut,
  work: LongWork = workHere(db, clock, writeRows),
): Exporting {
  /** Hands it over, which rejects when nobody took it. */
  async function giveOut(
    { by, way }: Sending,
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<void> {
    if (way === 'file') return saveFile(name, bytes, mediaType(by.profile));
    if (!(await copyText(new TextDecoder().decode(bytes))))
      throw new Error('The clipboard took nothing');
  }

  async function handOver(
    sending: Sending,
    batch: ExportBatch,
    bytes: Uint8Array<ArrayBuffer>,
    tell: TellHowFar | undefined,
  ): Outcome<ExportBatch> {
    try {
      await giveOut(sending, batch.fileName, bytes);
    } catch {
      await attempt(db, () => dropBatch(db, batch.id));
      return refused('exporting.error.save');
    }
    const settled = await work.isThere(batch.id, tell);
    return settled.ok ? settled : refused('exporting.error.record');
  }

  /** Notes it under a name of its own. Rows that were typed in have no file. */
  function noted({ by, way }: Sending, { note }: MadeFile): Outcome<ExportBatch> {
    const id = newId();
    if (way === 'typed') return note({ id, fileName: '' });
    const format = way === 'file' ? by.profile.format : way;
    return note({ id, fileName: fileName({ rows: by.profile.rows, format }, id, clock.now()) });
  }

  async function sendOut(
    sending: Sending,
    shown: Iterable<ShownRow>,
    making: Making,
  ): Outcome<ExportBatch> {
    const made = await work.make(sending, shown, making);
    if (!made.ok) return made;
    // Stopped while the last of it was made: from here on it is noted, and goes.
    if (making.signal?.aborted) {
      made.value.drop();
      return refused('profiles.cancelled');
    }
    const batch = await noted(sending, made.value);
    if (!batch.ok) return batch;
    // The mentor typed these into the MIS: there is no file, and the MIS has them.
    if (sending.way === 'typed') return work.answer(batch.value.id, 'acknowledged');
    return handOver(sending, batch.value, made.value.bytes, making.onNoting);
  }

  return {
    previewExport: (by, choice = ALL_NEWS, signal) => work.plan({ by, choice }, signal),
    tryProfile: work.tryOut,
    downloadExport: (by, shown, released = [], choice = ALL_NEWS, making = {}) =>
      sendOut({ by, released, choice, way: 'file' }, shown, making),
    copyExport: (by, shown, released = [], choice = ALL_NEWS, making = {}) =>
      sendOut({ by, released, choice, way: 'clipboard' }, shown, making),
    typedIn: (by, shown, choice = ALL_NEWS) =>
      sendOut({ by, released: [], choice, way: 'typed' }, shown, {}),
    answerBatch: work.answer,
  };
}
