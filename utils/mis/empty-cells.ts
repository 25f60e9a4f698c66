import type { Profile } from './profile.ts';

/**
 * Columns that the profile wants filled but lets go empty, with how many of the rows lack them: for a warning
 * beside the preview. Columns that every row fills are left out.
 */
export function emptyCells(
  profile: Profile,
  rows: { cells: string[] }[],
): { heading: string; rows: number }[] {
  return profile.columns
    .map((column, index) => ({
      heading: column.heading,
      rows:
        'ifEmpty' in column && column.ifEmpty === 'warn'
          ? rows.filter(({ cells }) => cells[index] === '').length
          : 0,
    }))
    .filter((column) => column.rows > 0);
}
