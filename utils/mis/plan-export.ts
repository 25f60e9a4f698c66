import type { ExportKind, LastSent } from '#utils/domain/export-batch.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { MessageKey } from '#utils/i18n/t.ts';
import { contentHash } from './content-hash.ts';
import { choosing, type ExportChoice, isNarrow } from './export-choice.ts';
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
  records: Iterable<ExportRecord>;
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

/** The cells with another text in one place, or as they are where there is no such place. */
const withCell = (cells: string[], place: number, text: string): string[] =>
  place < 0 ? cells : cells.with(place, text);

async function withHash(
  row: Omit<PlannedRow, 'hash' | 'change'>,
  { profile, sent }: PlanInput,
): Promise<PlannedRow> {
  const hash = await contentHash(row.cells, profile);
  const cells = withCell(row.cells, columnOf(profile, 'contentHash'), hash);
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
  const written = withCell(cells, place, String(rev));
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
function gone({ sent, choice, again }: PlanInput, there: ReadonlySet<RecordId>): LastSent[] {
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

/** How many rows are made at once, with their hashes, before a pause: whoever waits must be answered in between. */
const SLICE = 50;

function* slices<T>(all: Iterable<T>): Generator<T[]> {
  let slice: T[] = [];
  for (const one of all) {
    slice.push(one);
    if (slice.length < SLICE) continue;
    yield slice;
    slice = [];
  }
  yield slice;
}

/** Puts one record where it belongs in the plan. */
function put(plan: ExportPlan, one: Sorted, { sent, choice, again }: PlanInput): void {
  plan.chosen += 1;
  if ('held' in one) {
    plan.heldBack.push(one.held);
    return;
  }
  const { row } = one;
  plan.inMis.push(...isInMis(row, sent));
  if (row.change !== 'same' || choice.isWhole || again !== undefined) {
    plan.rows.push(row);
    return;
  }
  plan.unchanged += 1;
  if (sent.get(row.recordId)?.isTaken === false) plan.waiting += 1;
}

/** Sorts records into rows that go, rows held back with a reason, and rows that went before with the same content. */
export async function planExport(input: PlanInput): Promise<ExportPlan> {
  const { profile, records, zone, choice, again } = input;
  const columns = profile.columns.map(({ heading }) => heading);
  const counts = { unchanged: 0, waiting: 0, chosen: 0, leftThere: 0 };
  const plan: ExportPlan = { columns, rows: [], heldBack: [], inMis: [], ...counts };
  const isAsked = choosing(choice, zone);
  const there = new Set<RecordId>();
  for (const slice of slices(records)) {
    for (const { recordId } of slice) there.add(recordId);
    const chosen = slice.filter(
      (record) => (again?.has(record.recordId) ?? true) && isAsked(record),
    );
    // The hashes of a slice at once: the browser works them out side by side.
    for (const one of await Promise.all(chosen.map((record) => sorted(record, input))))
      put(plan, one, input);
    await input.rest?.();
  }
  const left = gone(input, there);
  if (!canSayGone(profile)) return { ...plan, leftThere: left.length };
  for (const slice of slices(left)) {
    plan.rows.push(...(await Promise.all(slice.map((last) => tombstone(last, input)))));
    await input.rest?.();
  }
  plan.chosen += left.length;
  return plan;
}
