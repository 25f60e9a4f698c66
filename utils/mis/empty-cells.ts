import type { Profile } from './profile.ts';

/** A column that the profile wants filled but lets go empty, and how many rows lack it. */
export interface EmptyColumn {
  heading: string;
  rows: number;
}

/**
 * Looks through rows, one at a time since they may be very many, for columns that the profile wants filled but lets go empty: for a warning
 * beside the preview. `found` leaves out those that every row fills.
 */
export function emptyCells(profile: Pick<Profile, 'columns'>): {
  look: (row: { cells: string[] }) => void;
  found: () => EmptyColumn[];
} {
  const wanted = profile.columns.flatMap((column, at) =>
    'ifEmpty' in column && column.ifEmpty === 'warn'
      ? [{ at, heading: column.heading, rows: 0 }]
      : [],
  );
  return {
    look: ({ cells }) => {
      for (const column of wanted) if (cells[column.at] === '') column.rows += 1;
    },
    found: () =>
      wanted
        .filter((column) => column.rows > 0)
        .map((column) => ({ heading: column.heading, rows: column.rows })),
  };
}
