import type { ExportBatch, Release } from '#utils/domain/export-batch.ts';
import { newId, type RecordId } from '#utils/domain/ids.ts';
import { refused } from '#utils/domain/result.ts';
import type { Clock } from '#utils/domain/time.ts';
import { clipboardPieces } from '#utils/mis/clipboard.ts';
import { sha256 } from '#utils/mis/content-hash.ts';
import { ALL_NEWS, type ExportChoice } from '#utils/mis/export-choice.ts';
import { fileName } from '#utils/mis/file-name.ts';
import { mediaType } from '#utils/mis/media-type.ts';
import { pauses } from '#utils/mis/pauses.ts';
import type { ExportPlan, PlannedRow } from '#utils/mis/plan-export.ts';
import type { Profile } from '#utils/mis/profile.ts';
import { answerBatch, batchIsThere } from '#utils/store/answer-batch.ts';
import { attempt } from '#utils/store/attempt.ts';
import type { Store } from '#utils/store/db.ts';
import { dropBatch, noteBatch } from '#utils/store/record-batch.ts';
import type { ByProfile, ExportServices, Making, ShownRow } from './export-types.ts';
import { planFor, stoppable, tryOut } from './export-work.ts';
import type { Outcome } from './types.ts';

/** Hands a file to the browser to save; rejects when it could not be. */
export type SaveFile = (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
) => Promise<void>;

/** Makes a file's bytes: in a worker, so that the page can be used meanwhile. Rejects with an AbortError when it is stopped. */
export type WriteRows = (
  profile: Profile,
  rows: string[][],
  making: Making,
) => Promise<Uint8Array<ArrayBuffer>>;

/** How files are made, and where they go. */
export interface WaysOut {
  writeRows: WriteRows;
  saveFile: SaveFile;
  /** Whether the text is on the clipboard now. */
  copyText: (text: string) => Promise<boolean>;
}

/** What goes: rows that the mentor saw and let go, as they were then. One that was not shown, or says something else by now, goes with a later file. */
async function goingIn(
  plan: ExportPlan,
  shown: readonly ShownRow[],
  released: Release[],
): Promise<PlannedRow[]> {
  const rest = pauses();
  const isFreed = new Set(released.map(({ recordId }) => recordId));
  const freed = plan.heldBack.flatMap(({ row }) => (row && isFreed.has(row.recordId) ? [row] : []));
  const seen = new Map<RecordId, string>();
  for (const { recordId, hash } of shown) {
    seen.set(recordId, hash);
    await rest();
  }
  const going: PlannedRow[] = [];
  for (const rows of [plan.rows, freed])
    for (const row of rows) {
      if (seen.get(row.recordId) === row.hash) going.push(row);
      await rest();
    }
  return going;
}

/** Why nothing goes. */
const whyNone = (plan: ExportPlan, shown: readonly ShownRow[]) => {
  const ids = new Set(shown.map(({ recordId }) => recordId));
  const isThere = plan.rows.some(({ recordId }) => ids.has(recordId));
  return refused(isThere ? 'exporting.error.changed' : 'exporting.error.nothing');
};

/** What the batch remembers of a file besides what is in it. */
const receiptOf = (plan: ExportPlan, rows: PlannedRow[], { by, released, choice }: Asked) => {
  const isGoing = new Set(rows.map(({ recordId }) => recordId));
  return {
    kind: by.profile.rows,
    profile: by.id,
    released: released.filter(({ recordId }) => isGoing.has(recordId)),
    rows: rows.map(({ recordId, rev, hash, stamp, record }) => ({
      recordId,
      rev,
      hash,
      stamp,
      isGone: record === null,
    })),
    heldBack: plan.rows.length + plan.heldBack.length - rows.length,
    resends: choice.again,
  };
};

/** One way out: its bytes, and how they are handed over, which rejects when nobody took them. */
interface Way {
  format: Profile['format'] | 'clipboard';
  make: (columns: string[], cells: string[][]) => Promise<Uint8Array<ArrayBuffer>>;
  handOver: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
}

/** A text's bytes; the page answers while it is made. */
async function textInTurns(
  pieces: Iterable<string>,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const rest = stoppable(signal);
  const all: string[] = [];
  for (const piece of pieces) {
    all.push(piece);
    await rest();
  }
  return new TextEncoder().encode(all.join(''));
}

/** Why there are no bytes: the mentor stopped it, or there is no room. */
const whyNot = (error: unknown) =>
  error instanceof DOMException && error.name === 'AbortError'
    ? ('profiles.cancelled' as const)
    : ('exporting.error.save' as const);

interface Asked {
  by: ByProfile;
  shown: readonly ShownRow[];
  released: Release[];
  choice: ExportChoice;
  signal?: AbortSignal | undefined;
}

/**
 * The part of the services that makes files for the MIS. The preview holds the exact rows of the file. A batch is noted before
 * its file is handed over and confirmed after: a browser that is closed in between leaves a batch that the mentor is asked about.
 */
export function createExportServices(
  db: Store,
  clock: Clock,
  { writeRows, saveFile, copyText }: WaysOut,
): Pick<
  ExportServices,
  'previewExport' | 'tryProfile' | 'downloadExport' | 'copyExport' | 'typedIn'
> {
  const planned = async (by: ByProfile, choice: ExportChoice, signal?: AbortSignal) => {
    const plan = await attempt(db, () => planFor(db, by, choice, signal));
    return signal?.aborted ? refused('profiles.cancelled') : plan;
  };

  async function handOver(
    batch: ExportBatch,
    bytes: Uint8Array<ArrayBuffer>,
    way: Way,
  ): Outcome<ExportBatch> {
    try {
      await way.handOver(batch.fileName, bytes);
    } catch {
      await attempt(db, () => dropBatch(db, batch.id));
      return refused('exporting.error.save');
    }
    const settled = await attempt(db, () => batchIsThere(db, batch.id, clock));
    return settled.ok ? settled : refused('exporting.error.record');
  }

  async function sendOut(asked: Asked, way: Way): Outcome<ExportBatch> {
    const { by, shown, released, choice, signal } = asked;
    const answer = await planned(by, choice, signal);
    if (!answer.ok) return answer;
    const rows = await goingIn(answer.value, shown, released);
    if (rows.length === 0) return whyNone(answer.value, shown);
    const cells = rows.map((row) => row.cells);
    const bytes = await way.make(answer.value.columns, cells).catch(whyNot);
    if (typeof bytes === 'string') return refused(bytes);
    const id = newId();
    const file = {
      id,
      fileName: fileName({ rows: by.profile.rows, format: way.format }, id, clock.now()),
      fileHash: await sha256(bytes),
    };
    // Stopped while the last of it was made: from here on it is noted, and goes.
    if (signal?.aborted) return refused('profiles.cancelled');
    const noted = await attempt(db, () =>
      noteBatch(db, { ...file, ...receiptOf(answer.value, rows, asked) }, clock),
    );
    return noted.ok ? handOver(noted.value, bytes, way) : noted;
  }

  /** Rows that the mentor typed into the MIS: there is no file, and the MIS has them. */
  async function typedIn(asked: Asked): Outcome<ExportBatch> {
    const { shown } = asked;
    const answer = await planned(asked.by, asked.choice);
    if (!answer.ok) return answer;
    const rows = await goingIn(answer.value, shown, asked.released);
    if (rows.length === 0) return whyNone(answer.value, shown);
    const noFile = { id: newId(), fileName: '', fileHash: '' };
    const noted = await attempt(db, () =>
      noteBatch(db, { ...noFile, ...receiptOf(answer.value, rows, asked) }, clock),
    );
    if (!noted.ok) return noted;
    return attempt(db, () => answerBatch(db, noted.value.id, 'acknowledged', clock));
  }

  return {
    previewExport: (by, choice = ALL_NEWS, signal) => planned(by, choice, signal),
    typedIn: (by, shown, choice = ALL_NEWS) => typedIn({ by, shown, released: [], choice }),
    tryProfile: (profile) => attempt(db, () => tryOut(db, profile)),
    downloadExport: (by, shown, released = [], choice = ALL_NEWS, making = {}) =>
      sendOut(
        { by, shown, released, choice, signal: making.signal },
        {
          format: by.profile.format,
          make: (_, cells) => writeRows(by.profile, cells, making),
          handOver: (name, bytes) => saveFile(name, bytes, mediaType(by.profile)),
        },
      ),
    copyExport: (by, shown, released = [], choice = ALL_NEWS, { signal } = {}) =>
      sendOut(
        { by, shown, released, choice, signal },
        {
          format: 'clipboard',
          make: (columns, cells) =>
            textInTurns(clipboardPieces(columns, cells, by.profile), signal),
          handOver: async (_, bytes) => {
            if (!(await copyText(new TextDecoder().decode(bytes))))
              throw new Error('The clipboard took nothing');
          },
        },
      ),
  };
}
