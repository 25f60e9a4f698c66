import { newId, type RecordId } from '#utils/domain/ids.ts';
import { refused } from '#utils/domain/result.ts';
import type { Clock } from '#utils/domain/time.ts';
import { sha256 } from '#utils/mis/content-hash.ts';
import { toCsv } from '#utils/mis/csv.ts';
import { defaultProfiles } from '#utils/mis/default-profiles.ts';
import { type ExportRecord, recordOfFollowUp, recordOfTarget } from '#utils/mis/export-record.ts';
import { fileName } from '#utils/mis/file-name.ts';
import { type ExportPlan, planExport } from '#utils/mis/plan-export.ts';
import type { RowKind } from '#utils/mis/profile.ts';
import { attempt } from '#utils/store/attempt.ts';
import type { Store } from '#utils/store/db.ts';
import {
  followUpsForExport,
  lastExportHashes,
  targetsForExport,
} from '#utils/store/export-queries.ts';
import { recordBatch } from '#utils/store/record-batch.ts';
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

async function plan(db: Store, kind: RowKind): Promise<ExportPlan> {
  const profile = defaultProfiles[kind];
  const sent = await lastExportHashes(db, profile.name);
  return planExport(profile, await recordsOf(db, kind), sent, Temporal.Now.timeZoneId());
}

/** What the batch remembers of a file besides what is in it. */
const receiptOf = async (
  id: RecordId,
  made: ExportPlan & { kept: number },
  kind: RowKind,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
) => ({
  id,
  profile: defaultProfiles[kind].name,
  fileName: name,
  fileHash: await sha256(bytes),
  rows: made.rows.map(({ recordId, rev, hash }) => ({ recordId, rev, hash })),
  heldBack: made.heldBack.length + made.kept,
});

/** What the mentor saw and let go: a row that was not shown, or stays behind for its words, goes with a later file. */
function onlyThese(plan: ExportPlan, ids: RecordId[]): ExportPlan & { kept: number } {
  const going = new Set(ids);
  const rows = plan.rows.filter(({ recordId }) => going.has(recordId));
  return { ...plan, rows, kept: plan.rows.length - rows.length };
}

/**
 * The part of the services that makes files for the MIS. The preview holds the exact rows of the file; a batch is
 * recorded only after the browser has taken the file, so that a row never counts as gone that is nowhere.
 */
export function createExportServices(
  db: Store,
  clock: Clock,
  saveFile: SaveFile,
): Pick<Services, 'previewExport' | 'downloadExport'> {
  const planned = (kind: RowKind): Outcome<ExportPlan> => attempt(db, () => plan(db, kind));
  return {
    previewExport: planned,
    downloadExport: async (kind, rows) => {
      const answer = await planned(kind);
      if (!answer.ok) return answer;
      const made = onlyThese(answer.value, rows);
      if (made.rows.length === 0) return refused('exporting.error.nothing');
      const id = newId();
      const name = fileName(kind, id, clock.now());
      const cells = made.rows.map((row) => row.cells);
      const bytes = toCsv(made.columns, cells, defaultProfiles[kind]);
      const receipt = await receiptOf(id, made, kind, name, bytes);
      try {
        await saveFile(name, bytes, CSV);
      } catch {
        return refused('exporting.error.save');
      }
      const recorded = await attempt(db, () => recordBatch(db, receipt, clock));
      return recorded.ok ? recorded : refused('exporting.error.record');
    },
  };
}
