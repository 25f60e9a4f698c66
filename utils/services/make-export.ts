import type { Release } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { clipboardPieces } from '#utils/mis/clipboard.ts';
import { sha256 } from '#utils/mis/content-hash.ts';
import type { ExportChoice } from '#utils/mis/export-choice.ts';
import { pauses } from '#utils/mis/pauses.ts';
import type { ExportPlan, PlannedRow } from '#utils/mis/plan-export.ts';
import type { ShownRow } from '#utils/mis/row-list.ts';
import { attempt } from '#utils/store/attempt.ts';
import type { Store } from '#utils/store/db.ts';
import type { WrittenBatch } from '#utils/store/record-batch.ts';
import type { ByProfile, Making, WriteRows } from './export-types.ts';
import { planFor, stoppable } from './export-work.ts';
import type { Outcome } from './types.ts';

/** What is to go out, and how. */
export interface Sending {
  by: ByProfile;
  /** Rows that were held back and go at the mentor's word. */
  released: Release[];
  choice: ExportChoice;
  /** `typed`: by hand, so nothing is made. */
  way: 'file' | 'clipboard' | 'typed';
}

/** A file's bytes, and what a batch remembers of them. */
export interface MadeExport {
  bytes: Uint8Array<ArrayBuffer>;
  receipt: Omit<WrittenBatch, 'id' | 'fileName'>;
}

/** What goes: rows that the mentor saw and let go, as they were then. One that was not shown, or says something else by now, goes with a later file. */
async function goingIn(
  plan: ExportPlan,
  seen: ReadonlyMap<RecordId, string>,
  released: Release[],
): Promise<PlannedRow[]> {
  const rest = pauses();
  const isFreed = new Set(released.map(({ recordId }) => recordId));
  const freed = plan.heldBack.flatMap(({ row }) => (row && isFreed.has(row.recordId) ? [row] : []));
  const going: PlannedRow[] = [];
  for (const rows of [plan.rows, freed])
    for (const row of rows) {
      if (seen.get(row.recordId) === row.hash) going.push(row);
      await rest();
    }
  return going;
}

async function seenIn(shown: Iterable<ShownRow>): Promise<Map<RecordId, string>> {
  const rest = pauses();
  const seen = new Map<RecordId, string>();
  for (const { recordId, hash } of shown) {
    seen.set(recordId, hash);
    await rest();
  }
  return seen;
}

/** Why nothing goes. */
const whyNone = (plan: ExportPlan, seen: ReadonlyMap<RecordId, string>) =>
  refused(
    plan.rows.some(({ recordId }) => seen.has(recordId))
      ? 'exporting.error.changed'
      : 'exporting.error.nothing',
  );

/** What the batch remembers of a file besides its name. */
const receiptOf = (
  plan: ExportPlan,
  rows: PlannedRow[],
  { by, released, choice }: Sending,
): Omit<MadeExport['receipt'], 'fileHash'> => {
  const isGoing = new Set(rows.map(({ recordId }) => recordId));
  return {
    kind: by.profile.rows,
    profile: by.id,
    released: released.filter(({ recordId }) => isGoing.has(recordId)),
    rows: rows.map(({ recordId, rev, hash, stamp, record }) => ({
      ...{ recordId, rev, hash, stamp },
      isGone: record === null,
    })),
    heldBack: plan.rows.length + plan.heldBack.length - rows.length,
    resends: choice.again,
  };
};

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

async function bytesOf(
  { by: { profile }, way }: Sending,
  { columns }: ExportPlan,
  cells: string[][],
  writeRows: WriteRows,
  making: Making,
): Promise<Uint8Array<ArrayBuffer>> {
  if (way === 'typed') return new Uint8Array();
  if (way === 'file') return writeRows(profile, cells, making);
  return textInTurns(clipboardPieces(columns, cells, profile), making.signal);
}

/** The plan of an export. `profiles.cancelled` when it was stopped. */
export async function planned(
  db: Store,
  { by, choice }: Pick<Sending, 'by' | 'choice'>,
  signal?: AbortSignal,
): Outcome<ExportPlan> {
  const plan = await attempt(db, () => planFor(db, by, choice, signal));
  return signal?.aborted ? refused('profiles.cancelled') : plan;
}

/** Makes the bytes of what was shown, as far as it still says what it said then. Nothing is noted yet. */
export async function makeExport(
  db: Store,
  sending: Sending,
  shown: Iterable<ShownRow>,
  writeRows: WriteRows,
  making: Making,
): Outcome<MadeExport> {
  const plan = await planned(db, sending, making.signal);
  if (!plan.ok) return plan;
  const seen = await seenIn(shown);
  const rows = await goingIn(plan.value, seen, sending.released);
  if (rows.length === 0) return whyNone(plan.value, seen);
  const cells = rows.map((row) => row.cells);
  const bytes = await bytesOf(sending, plan.value, cells, writeRows, making).catch(whyNot);
  if (typeof bytes === 'string') return refused(bytes);
  const fileHash = sending.way === 'typed' ? '' : await sha256(bytes);
  return ok({ bytes, receipt: { fileHash, ...receiptOf(plan.value, rows, sending) } });
}
