import type { ExportBatch, Release } from '#utils/domain/export-batch.ts';
import { newId, type RecordId } from '#utils/domain/ids.ts';
import { refused } from '#utils/domain/result.ts';
import type { Clock } from '#utils/domain/time.ts';
import { sha256 } from '#utils/mis/content-hash.ts';
import { toCsv } from '#utils/mis/csv.ts';
import { defaultProfiles } from '#utils/mis/default-profiles.ts';
import { ALL_NEWS, type ExportChoice } from '#utils/mis/export-choice.ts';
import { type ExportRecord, recordOfFollowUp, recordOfTarget } from '#utils/mis/export-record.ts';
import { fileName } from '#utils/mis/file-name.ts';
import { type ExportPlan, type PlannedRow, planExport } from '#utils/mis/plan-export.ts';
import type { RowKind } from '#utils/mis/profile.ts';
import { answerBatch } from '#utils/store/answer-batch.ts';
import { attempt } from '#utils/store/attempt.ts';
import type { Store } from '#utils/store/db.ts';
import { followUpsForExport, lastSentBy, targetsForExport } from '#utils/store/export-queries.ts';
import { found } from '#utils/store/problem.ts';
import { dropBatch, noteBatch } from '#utils/store/record-batch.ts';
import { settleMarks } from '#utils/store/sent-marks.ts';
import type { Outcome, Services } from './types.ts';

const CSV = 'text/csv;charset=utf-8';

/** Hands a file to the browser to save; rejects when it could not be. */
export type SaveFile = (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
) => Promise<void>;

const recordsOf = async (db: Store, kind: RowKind): Promise<ExportRecord[]> =>
  kind === 'targets'
    ? (await targetsForExport(db)).map(recordOfTarget)
    : (await followUpsForExport(db)).map(recordOfFollowUp);

/** The records of the batch that is sent again. @throws StoreProblem `errors.gone` */
async function rowsOfBatch(db: Store, id: RecordId): Promise<Set<RecordId>> {
  const { rows } = found(await db.exports.get(id));
  return new Set(rows.map(({ recordId }) => recordId));
}

async function plan(db: Store, kind: RowKind, choice: ExportChoice): Promise<ExportPlan> {
  const profile = defaultProfiles[kind];
  const again = choice.again === null ? undefined : await rowsOfBatch(db, choice.again);
  const made = await planExport({
    profile,
    records: await recordsOf(db, kind),
    sent: await lastSentBy(db, profile.name, kind),
    zone: Temporal.Now.timeZoneId(),
    choice,
    ...(again && { again }),
  });
  await settleMarks(db, made.inMis);
  return made;
}

/** What goes: rows that the mentor saw and let go. One that was not shown goes with a later file. */
function goingIn(plan: ExportPlan, ids: RecordId[], released: Release[]): PlannedRow[] {
  const isFreed = new Set(released.map(({ recordId }) => recordId));
  const freed = plan.heldBack.flatMap(({ row }) => (row && isFreed.has(row.recordId) ? [row] : []));
  const isGoing = new Set(ids);
  return [...plan.rows, ...freed].filter(({ recordId }) => isGoing.has(recordId));
}

/** What the batch remembers of a file besides what is in it. */
const receiptOf = (plan: ExportPlan, rows: PlannedRow[], choice: ExportChoice) => ({
  rows: rows.map(({ recordId, rev, hash, stamp, record }) => ({
    recordId,
    rev,
    hash,
    stamp,
    isGone: record === null,
  })),
  heldBack: plan.rows.length + plan.heldBack.length - rows.length,
  resends: choice.again,
});

/**
 * The part of the services that makes files for the MIS. The preview holds the exact rows of the file. A batch is noted before
 * its file is handed over and confirmed after: a browser that is closed in between leaves a batch that the mentor is asked about.
 */
export function createExportServices(
  db: Store,
  clock: Clock,
  saveFile: SaveFile,
): Pick<Services, 'previewExport' | 'downloadExport'> {
  const planned = (kind: RowKind, choice = ALL_NEWS): Outcome<ExportPlan> =>
    attempt(db, () => plan(db, kind, choice));
  const handOver = async (
    batch: ExportBatch,
    bytes: Uint8Array<ArrayBuffer>,
  ): Outcome<ExportBatch> => {
    try {
      await saveFile(batch.fileName, bytes, CSV);
    } catch {
      await attempt(db, () => dropBatch(db, batch.id));
      return refused('exporting.error.save');
    }
    const settled = await attempt(db, () => answerBatch(db, batch.id, 'downloaded', clock));
    return settled.ok ? settled : refused('exporting.error.record');
  };
  return {
    previewExport: planned,
    downloadExport: async (kind, ids, released = [], choice = ALL_NEWS) => {
      const answer = await planned(kind, choice);
      if (!answer.ok) return answer;
      const made = answer.value;
      const rows = goingIn(made, ids, released);
      if (rows.length === 0) return refused('exporting.error.nothing');
      const [id, profile] = [newId(), defaultProfiles[kind]];
      const cells = rows.map((row) => row.cells);
      const bytes = toCsv(made.columns, cells, profile);
      const file = {
        id,
        kind,
        profile: profile.name,
        fileName: fileName(kind, id, clock.now()),
        fileHash: await sha256(bytes),
        released: released.filter(({ recordId }) => ids.includes(recordId)),
      };
      const noted = await attempt(db, () =>
        noteBatch(db, { ...file, ...receiptOf(made, rows, choice) }, clock),
      );
      return noted.ok ? handOver(noted.value, bytes) : noted;
    },
  };
}
