import type { RecordId } from '#utils/domain/ids.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { contentHash } from './content-hash.ts';
import type { ExportRecord } from './export-record.ts';
import type { Profile } from './profile.ts';
import { columnOf, rowOf } from './rows.ts';

/** One row that goes out, and what the batch remembers of it. */
export interface PlannedRow {
  recordId: RecordId;
  rev: number;
  hash: string;
  cells: string[];
}

/** An export before anything is written: `chosen` = `rows` + `unchanged` + `heldBack`. */
export interface ExportPlan {
  columns: string[];
  rows: PlannedRow[];
  heldBack: { recordId: RecordId; learner: string; what: string; why: MessageKey }[];
  unchanged: number;
  chosen: number;
}

async function plannedRow(
  record: ExportRecord,
  cells: string[],
  profile: Profile,
): Promise<PlannedRow> {
  const hash = await contentHash(cells, profile);
  const place = columnOf(profile, 'contentHash');
  const written = cells.map((cell, index) => (index === place ? hash : cell));
  return { recordId: record.recordId, rev: record.rev, hash, cells: written };
}

const heldBackRow = ({ recordId, learner, target }: ExportRecord, why: MessageKey) => ({
  recordId,
  learner: learner.name,
  what: target.statement,
  why,
});

/**
 * Sorts records into rows that go, rows held back with a reason, and rows that went before with the same content
 * (`sent`: record id to content hash). `zone` is the mentor's IANA time zone, for the days of moments.
 */
export async function planExport(
  profile: Profile,
  records: ExportRecord[],
  sent: ReadonlyMap<RecordId, string>,
  zone: string,
): Promise<ExportPlan> {
  const heldBack: ExportPlan['heldBack'] = [];
  const ready: Promise<PlannedRow>[] = [];
  for (const record of records) {
    const row = rowOf(record, profile, zone);
    if ('cells' in row) ready.push(plannedRow(record, row.cells, profile));
    else heldBack.push(heldBackRow(record, row.why));
  }
  // All hashes at once: the browser works them out side by side.
  const planned = await Promise.all(ready);
  const rows = planned.filter(({ recordId, hash }) => sent.get(recordId) !== hash);
  return {
    columns: profile.columns.map(({ heading }) => heading),
    rows,
    heldBack,
    unchanged: planned.length - rows.length,
    chosen: records.length,
  };
}
