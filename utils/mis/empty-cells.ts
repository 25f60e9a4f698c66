import type { Profile } from './profile.ts';

/**
 * Columns that the profile wants filled but lets go empty, with how many of the rows lack them: for a warning
 * beside the preview. Columns that every row fills are left out.
 */
export function emptyCells(
  profile: Profile,
  rows: { cells: string[] }[],
): { heading: string; rows: number }[] {
  const wanted = profile.columns.flatMap((column, at) =>
    'ifEmpty' in column && column.ifEmpty === 'warn'
      ? [{ at, heading: column.heading, rows: 0 }]
      : [],
  );
  // Once through the rows, which may be very many.
  for (const { cells } of rows)
    for (const column of wanted) if (cells[column.at] === '') column.rows += 1;
  return wanted
    .filter((column) => column.rows > 0)
    .map((column) => ({ heading: column.heading, rows: column.rows }));
}
