import type { CaseloadRow } from '#utils/services/types.ts';

/** How learners stand, as a list of them can be narrowed. */
export const STATES = [
  'here',
  'open',
  'overdue',
  'none-open',
  'slipped',
  'falling',
  'away',
] as const;
export type RowState = (typeof STATES)[number];

/** What the list is narrowed to; an empty text is any. */
export interface RowFilter {
  course: string;
  group: string;
  state: RowState;
}

export const NO_FILTER: RowFilter = { course: '', group: '', state: 'here' };

const isFalling = ({ confidence }: CaseloadRow): boolean =>
  (confidence.at(-1) ?? 0) < (confidence.at(-2) ?? 0);

const holds: Record<RowState, (row: CaseloadRow) => boolean> = {
  here: () => true,
  open: ({ open }) => open > 0,
  overdue: ({ overdue }) => overdue > 0,
  'none-open': ({ open }) => open === 0,
  slipped: ({ slipped }) => slipped > 0,
  falling: isFalling,
  away: () => true,
};

/** The rows that a filter leaves. Who is put away shows only when they are asked for. */
export const filterRows = (
  rows: readonly CaseloadRow[],
  { course, group, state }: RowFilter,
): CaseloadRow[] =>
  rows.filter(
    (row) =>
      row.learner.archived === (state === 'away') &&
      (course === '' || row.courses.includes(course)) &&
      (group === '' || row.learner.groups.includes(group)) &&
      holds[state](row),
  );

const inOrder = (names: Iterable<string>): string[] =>
  [...new Set(names)].toSorted(new Intl.Collator('en-GB', { numeric: true }).compare);

/** Every course and every group that somebody in the list has. */
export const coursesIn = (rows: readonly CaseloadRow[]): string[] =>
  inOrder(rows.flatMap(({ courses }) => courses));
export const groupsIn = (rows: readonly CaseloadRow[]): string[] =>
  inOrder(rows.flatMap(({ learner }) => learner.groups));
