import type { ExportKind, LastSent } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { contentHash } from './content-hash.ts';
import { type ExportChoice, isChosen, isNarrow } from './export-choice.ts';
import type { ExportRecord } from './export-record.ts';
import type { Profile } from './profile.ts';
import { type CellFlag, columnOf, rowOf } from './rows.ts';
import { canSayGone, tombstoneCells } from './tombstone.ts';

/** How a row stands to what went before. */
export type RowChange = 'new' | 'changed' | 'same' | 'gone';

/** One row that goes out, and what the batch remembers of it. */
export interface PlannedRow {
  recordId: RecordId;
  kind: ExportKind;
  rev: number;
  hash: string;
  stamp: string;
  cells: string[];
  /** What was done to its cells so that the file can hold them. */
  flags: CellFlag[];
  change: RowChange;
  /** What it is made from; `null` = the record is no more. */
  record: ExportRecord | null;
}

/** A row that stays behind, why, and where it can be mended. */
export interface HeldRow {
  record: ExportRecord;
  why: MessageKey;
  /** The column in the way, by its place; `null` = it is about the row. */
  column: number | null;
  /** What would have stood there. */
  text: string;
  /** The row, where the mentor may let it go as it is. */
  row: PlannedRow | null;
}

/** An export before anything is written: `chosen` = `rows` + `unchanged` + `heldBack`. */
export interface ExportPlan {
  columns: string[];
  rows: PlannedRow[];
  heldBack: HeldRow[];
  unchanged: number;
  /** Rows whose content the MIS has taken, whatever else of the record has changed since. */
  inMis: { recordId: RecordId; kind: ExportKind; learnerId: RecordId; stamp: string }[];
  /** Of those unchanged, how many are in a file that nobody has answered for. */
  waiting: number;
  chosen: number;
  /** Records that went out and are no more, which this profile has no way to say. */
  leftThere: number;
}

/** What a plan is made from. */
export interface PlanInput {
  profile: Profile;
  /** Every record of the kind, chosen or not: what went out and is not among them is no more. */
  records: ExportRecord[];
  /** What went out of each record last. */
  sent: ReadonlyMap<RecordId, LastSent>;
  /** The mentor's IANA time zone, for the days of moments. */
  zone: string;
  choice: ExportChoice;
  /** The records of the batch that is sent again. */
  again?: ReadonlySet<RecordId>;
  /** Waited for between slices of rows, so that a page answers meanwhile. */
  rest?: () => Promise<void>;
}

async function withHash(
  row: Omit<PlannedRow, 'hash' | 'change'>,
  { profile, sent }: PlanInput,
): Promise<PlannedRow> {
  const hash = await contentHash(row.cells, profile);
  const place = columnOf(profile, 'contentHash');
  const cells = row.cells.map((cell, index) => (index === place ? hash : cell));
  const last = sent.get(row.recordId);
  const change =
    row.record === null ? 'gone' : !last ? 'new' : last.hash === hash ? 'same' : 'changed';
  return { ...row, hash, cells, change };
}

/** A version is never lower than one that went before: records may be put back, or come from a backup. */
const versionOf = ({ recordId, rev }: ExportRecord, { sent }: PlanInput): number => {
  const last = sent.get(recordId);
  return last?.isGone ? Math.max(rev, last.rev + 1) : rev;
};

const plannedRow = (
  record: ExportRecord,
  { cells, flags }: Pick<PlannedRow, 'cells' | 'flags'>,
  input: PlanInput,
): Promise<PlannedRow> => {
  const rev = versionOf(record, input);
  const place = columnOf(input.profile, 'version');
  const { kind, recordId, stamp } = record;
  const written = cells.map((cell, index) => (index === place ? String(rev) : cell));
  return withHash({ kind, recordId, stamp, rev, cells: written, flags, record }, input);
};

/** A target that nobody has agreed to yet is the mentor's draft. */
const isUnagreed = ({ kind, target }: ExportRecord): boolean =>
  (kind === 'targets' || kind === 'steps') && target?.status === 'draft';

type Sorted = { row: PlannedRow } | { held: HeldRow };

/** One record as a row that can go, or one that stays behind and why. */
async function sorted(record: ExportRecord, input: PlanInput): Promise<Sorted> {
  const made = rowOf(record, input.profile, input.zone);
  if ('why' in made) return { held: { record, ...made, row: null } };
  const row = await plannedRow(record, made, input);
  if (!isUnagreed(record) || row.change === 'same') return { row };
  const why = 'exporting.held.notAgreed';
  return { held: { record, why, column: null, text: '', row } };
}

/** Records of the profile's kind that went out and are not there any more. */
function gone({ records, sent, choice, again }: PlanInput): LastSent[] {
  const there = new Set(records.map(({ recordId }) => recordId));
  const missing = [...sent.values()].filter(({ recordId }) => !there.has(recordId));
  if (again) return missing.filter(({ recordId }) => again.has(recordId));
  // Whose they were is not known any more, so they go with a file about everybody.
  if (isNarrow(choice)) return [];
  return missing.filter(({ isGone }) => !isGone);
}

const tombstone = (last: LastSent, input: PlanInput): Promise<PlannedRow> => {
  const { recordId, rev } = last;
  const made = { kind: input.profile.rows, recordId, rev: rev + 1, stamp: '', record: null };
  return withHash({ ...made, cells: tombstoneCells(last, input.profile), flags: [] }, input);
};

/** What is known of a row that says what the MIS took. */
const isInMis = (row: PlannedRow, sent: PlanInput['sent']): ExportPlan['inMis'] => {
  const { recordId, kind, stamp, record, change } = row;
  const isTaken = change === 'same' && sent.get(recordId)?.isTaken;
  return record && isTaken ? [{ recordId, kind, stamp, learnerId: record.learner.id }] : [];
};

/** How many rows are made without a pause: whoever waits must be answered in between. */
const SLICE = 200;

/** Sorts records into rows that go, rows held back with a reason, and rows that went before with the same content. */
export async function planExport(input: PlanInput): Promise<ExportPlan> {
  const { profile, records, sent, zone, choice, again } = input;
  const chosen = records.filter(
    (record) => (again?.has(record.recordId) ?? true) && isChosen(record, choice, zone),
  );
  const isWanted = (row: PlannedRow): boolean =>
    row.change !== 'same' || choice.isWhole || again !== undefined;
  const all: Sorted[] = [];
  // The hashes of a slice at once: the browser works them out side by side.
  for (let from = 0; from < chosen.length; from += SLICE) {
    if (from > 0) await input.rest?.();
    const slice = chosen.slice(from, from + SLICE);
    all.push(...(await Promise.all(slice.map((record) => sorted(record, input)))));
  }
  const left = gone(input);
  const stones = canSayGone(profile)
    ? await Promise.all(left.map((last) => tombstone(last, input)))
    : [];
  const planned = all.flatMap((one) => ('row' in one ? [one.row] : []));
  const unchanged = planned.filter((row) => !isWanted(row));
  return {
    columns: profile.columns.map(({ heading }) => heading),
    rows: [...planned.filter(isWanted), ...stones],
    heldBack: all.flatMap((one) => ('held' in one ? [one.held] : [])),
    unchanged: unchanged.length,
    inMis: planned.flatMap((row) => isInMis(row, sent)),
    waiting: unchanged.filter(({ recordId }) => sent.get(recordId)?.isTaken === false).length,
    chosen: chosen.length + stones.length,
    leftThere: left.length - stones.length,
  };
}
