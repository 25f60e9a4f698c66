import type { CaseloadRow } from '#utils/services/types.ts';

export type SortColumn = 'name' | 'open' | 'overdue' | 'met' | 'lastContact';
export interface Sort {
  by: SortColumn;
  direction: 'ascending' | 'descending';
}

/** Who may need the mentor first. */
export const FIRST_SORT: Sort = { by: 'overdue', direction: 'descending' };

const byName = (a: CaseloadRow, b: CaseloadRow): number =>
  a.learner.name.localeCompare(b.learner.name, 'en-GB', { sensitivity: 'base' });

const compare: Record<SortColumn, (a: CaseloadRow, b: CaseloadRow) => number> = {
  name: byName,
  open: (a, b) => a.open - b.open,
  overdue: (a, b) => a.overdue - b.overdue,
  met: (a, b) => a.met - b.met,
  // No contact at all is the longest without contact.
  lastContact: (a, b) => (a.lastContact ?? '').localeCompare(b.lastContact ?? ''),
};

/** The rows in order; equals are by name, A to Z. The rows given are not changed. */
export function sortRows(rows: readonly CaseloadRow[], { by, direction }: Sort): CaseloadRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * compare[by](a, b) || byName(a, b));
}

/** What pressing a column's heading does: most first for counts, A to Z for names, longest ago first; then turned. */
export function nextSort(now: Sort, by: SortColumn): Sort {
  if (now.by === by)
    return { by, direction: now.direction === 'ascending' ? 'descending' : 'ascending' };
  return { by, direction: by === 'name' || by === 'lastContact' ? 'ascending' : 'descending' };
}
