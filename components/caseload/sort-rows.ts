import type { CaseloadRow } from '#utils/services/types.ts';

export type SortColumn =
  | 'name'
  | 'open'
  | 'overdue'
  | 'met'
  | 'slipped'
  | 'confidence'
  | 'lastContact';
export interface Sort {
  by: SortColumn;
  direction: 'ascending' | 'descending';
}

/** A to Z: who needs the mentor first is what Today says. */
export const FIRST_SORT: Sort = { by: 'name', direction: 'ascending' };

// Made once, since making one for each comparison takes longer than the comparison; and only where something is sorted.
let words: Intl.Collator | undefined;
function byName(a: CaseloadRow, b: CaseloadRow): number {
  words ??= new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
  return words.compare(a.learner.name, b.learner.name);
}

/** What was said last; who was never asked comes before 0. */
const lastSaid = ({ confidence }: CaseloadRow): number => confidence.at(-1) ?? -1;

const compare: Record<SortColumn, (a: CaseloadRow, b: CaseloadRow) => number> = {
  name: byName,
  open: (a, b) => a.open - b.open,
  overdue: (a, b) => a.overdue - b.overdue,
  met: (a, b) => a.met - b.met,
  slipped: (a, b) => a.slipped - b.slipped,
  confidence: (a, b) => lastSaid(a) - lastSaid(b),
  // No contact at all is the longest without contact. Moments sort as they are written.
  lastContact: (a, b) =>
    Number((a.lastContact ?? '') > (b.lastContact ?? '')) -
    Number((a.lastContact ?? '') < (b.lastContact ?? '')),
};

/** The rows in order; equals are by name, A to Z. The rows given are not changed. */
export function sortRows(rows: readonly CaseloadRow[], { by, direction }: Sort): CaseloadRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * compare[by](a, b) || byName(a, b));
}

/** Columns that begin at the small end: A to Z, longest ago, least sure. */
const SMALL_FIRST: SortColumn[] = ['name', 'lastContact', 'confidence'];

/** What pressing a column's heading does: the end that wants looking at first; then turned. */
export function nextSort(now: Sort, by: SortColumn): Sort {
  if (now.by === by)
    return { by, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
  return { by, direction: SMALL_FIRST.includes(by) ? 'ascending' : 'descending' };
}
