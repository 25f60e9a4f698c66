import { isGuarded } from '#utils/domain/assessment.ts';
import type { Release, ReleaseReason } from '#utils/domain/export-batch.ts';
import type { MessageKey, Say } from '#utils/i18n/t.ts';
import { freeTextIn } from '#utils/mis/free-text.ts';
import type { HeldRow, PlannedRow } from '#utils/mis/plan-export.ts';
import type { Profile } from '#utils/mis/profile.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import { contentLines } from '#utils/targets/assessment/process.ts';
import type { SensitiveWords } from '#utils/targets/lexicon/sensitive-words.ts';
import { watchedIn } from '#utils/targets/word-watch.ts';

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
  rows: PlannedRow[];
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

function foundIn(row: PlannedRow, { why, says }: Ask, seen: Seen): Say[] {
  const key = seenKey(row, why);
  const found = seen.get(key) ?? says(row);
  seen.set(key, found);
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

/** `holdRows`, with a stop after each row. */
function* holding(
  preview: Pick<ExportPreview, 'rows' | 'heldBack'>,
  { profile, list, answers, seen }: Holding,
): Generator<undefined, Held> {
  const asks = asksOf(profile, list);
  const result: Held = { rows: [], heldBack: [], released: [] };
  const look = (row: PlannedRow, freed: Release[]) => {
    const released = [...freed];
    for (const ask of asks) {
      const found = foundIn(row, ask, seen);
      if (found.length === 0) continue;
      if (!answers.has(releaseKey(row, ask.why))) {
        result.heldBack.push(...held(row, ask.key, found));
        return;
      }
      released.push({ recordId: row.recordId, why: ask.why });
    }
    result.rows.push(row);
    result.released.push(...released);
  };
  for (const row of preview.rows) {
    look(row, []);
    yield;
  }
  for (const one of preview.heldBack) {
    const why = RELEASE_OF[one.why];
    if (one.row && why && answers.has(releaseKey(one.row, why)))
      look(one.row, [{ recordId: one.row.recordId, why }]);
    else result.heldBack.push({ ...one, says: [] });
    yield;
  }
  return result;
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
