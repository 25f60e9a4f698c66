import { isGuarded } from '#utils/domain/assessment.ts';
import type { Release, ReleaseReason } from '#utils/domain/export-batch.ts';
import type { MessageKey, Say } from '#utils/i18n/t.ts';
import { freeTextIn } from '#utils/mis/free-text.ts';
import type { HeldRow, PlannedRow } from '#utils/mis/plan-export.ts';
import type { Profile } from '#utils/mis/profile.ts';
import { picked, type RowList } from '#utils/mis/row-list.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import { contentLines } from '#utils/targets/assessment/process.ts';
import type { SensitiveWords } from '#utils/targets/lexicon/sensitive-words.ts';
import { watchedIn } from '#utils/targets/word-watch.ts';
import { type RowNotes, rowNotes } from './row-notes.ts';

/** Why a row is held back that the mentor may let go as it is. */
export const RELEASE_OF: Partial<Record<MessageKey, ReleaseReason>> = {
  'exporting.held.words': 'words',
  'exporting.held.guard': 'guard',
  'exporting.held.notAgreed': 'not-agreed',
};

/** One answer of the mentor: for this row as it is now and this reason only. */
export const releaseKey = ({ recordId, hash }: PlannedRow, why: ReleaseReason): string =>
  `${recordId}/${hash}/${why}`;

/** A row that stays behind, and what exactly is asked about it. */
export interface AskedRow extends HeldRow {
  says: Say[];
}

/** What goes, what stays, and what goes at the mentor's word. */
export interface Held {
  rows: RowList;
  /** Those that somebody can type in: all but what says that its record is no more. */
  typed: RowList;
  notes: RowNotes;
  heldBack: AskedRow[];
  released: Release[];
}

/** A row as it is, for one question: what it says, and what was said of it. */
const seenKey = ({ recordId, hash, stamp, record }: PlannedRow, why: ReleaseReason): string =>
  [recordId, hash, stamp, record?.passed.length ?? 0, why].join('/');

interface Ask {
  why: ReleaseReason;
  key: MessageKey;
  says: (row: PlannedRow) => Say[];
}

/** Help with the content of work that still counts, which the mentor has not said is none. */
function guardSays({ record }: PlannedRow): Say[] {
  const target = record?.target;
  const isWords = record?.kind === 'targets' || record?.kind === 'steps';
  if (!isWords || !target || !isGuarded(target.assessment)) return [];
  return contentLines(target)
    .filter((line) => !record.passed.includes(line))
    .map((line) => ({ key: 'exporting.guard.line', args: { line } }));
}

const held = (row: PlannedRow, why: MessageKey, says: Say[]): AskedRow[] =>
  row.record ? [{ record: row.record, why, column: null, text: '', row, says }] : [];

const asksOf = (profile: Pick<Profile, 'columns'>, list: SensitiveWords[]): Ask[] => [
  {
    why: 'words',
    key: 'exporting.held.words',
    says: ({ cells }) => watchedIn(freeTextIn(profile, cells), list),
  },
  { why: 'guard', key: 'exporting.held.guard', says: guardSays },
];

/** What was found in rows before, for one profile and list: a row that is the same is not looked through again. */
export type Seen = Map<string, Say[]>;

const NOTHING: Say[] = [];

function foundIn(row: PlannedRow, { why, says }: Ask, seen: Seen): Say[] {
  const key = seenKey(row, why);
  const found = seen.get(key) ?? says(row);
  // One empty list for all of them: there may be very many.
  seen.set(key, found.length > 0 ? found : NOTHING);
  return found;
}

/** What rows are held by: the profile they are for, the words that are looked for, what was let go, and what was found before. */
export interface Holding {
  profile: Pick<Profile, 'columns'>;
  list: SensitiveWords[];
  /** What was let go, by `releaseKey`. */
  answers: ReadonlySet<string>;
  seen: Seen;
}

/** Why a row stays behind; or what it was let go for, where it goes. */
function standing(
  row: PlannedRow,
  asks: Ask[],
  { answers, seen }: Holding,
): { stays: AskedRow[] } | { goesFor: Release[] } {
  const goesFor: Release[] = [];
  for (const ask of asks) {
    const { why, key } = ask;
    const found = foundIn(row, ask, seen);
    if (found.length === 0) continue;
    if (!answers.has(releaseKey(row, why))) return { stays: held(row, key, found) };
    goesFor.push({ recordId: row.recordId, why });
  }
  return { goesFor };
}

/** `holdRows`, with a stop after each row. */
function* holding(
  preview: Pick<ExportPreview, 'rows' | 'heldBack'>,
  by: Holding,
): Generator<undefined, Held> {
  const asks = asksOf(by.profile, by.list);
  const notes = rowNotes(by.profile);
  const [heldBack, released]: [AskedRow[], Release[]] = [[], []];
  const look = (row: PlannedRow, letGo: Release[]): boolean => {
    const stands = standing(row, asks, by);
    if ('stays' in stands) {
      heldBack.push(...stands.stays);
      return false;
    }
    notes.look(row);
    released.push(...letGo, ...stands.goesFor);
    return true;
  };
  const [going, typed]: [number[], number[]] = [[], []];
  let at = 0;
  for (const row of preview.rows) {
    const goes = look(row, []);
    if (goes) going.push(at);
    if (goes && row.record) typed.push(at);
    at += 1;
    yield;
  }
  const freed: PlannedRow[] = [];
  for (const one of preview.heldBack) {
    const why = RELEASE_OF[one.why];
    if (!one.row || !why || !by.answers.has(releaseKey(one.row, why)))
      heldBack.push({ ...one, says: [] });
    else if (look(one.row, [{ recordId: one.row.recordId, why }])) freed.push(one.row);
    yield;
  }
  const those = (places: number[]) => picked(preview.rows, places, freed);
  const rows = { rows: those(going), typed: those(typed) };
  return { ...rows, heldBack, released, notes: notes.found() };
}

/**
 * Takes the rows apart: those whose free text holds words that may not belong in them, and those that help with the content of live
 * work, stay behind until the mentor lets each go. A row that is let go for one reason is still asked about for another.
 */
export function holdRows(preview: Pick<ExportPreview, 'rows' | 'heldBack'>, by: Holding): Held {
  const all = holding(preview, by);
  let step = all.next();
  while (!step.done) step = all.next();
  return step.value;
}

/**
 * The same for very many rows.
 * @param rest waited for after each row, so that the page answers; rejects when nobody waits any more
 */
export async function holdInTurns(
  preview: Pick<ExportPreview, 'rows' | 'heldBack'>,
  by: Holding,
  rest: () => Promise<void>,
): Promise<Held> {
  const all = holding(preview, by);
  let step = all.next();
  while (!step.done) {
    await rest();
    step = all.next();
  }
  return step.value;
}
