/** One line of a table: what it counts, and the numbers in the order of its columns. */
export interface InsightRow {
  name: string;
  numbers: number[];
}

/** Rows with the largest first number on top; the same number by name. */
export const largestFirst = (rows: InsightRow[]): InsightRow[] =>
  rows.toSorted(
    (a, b) => (b.numbers[0] ?? 0) - (a.numbers[0] ?? 0) || a.name.localeCompare(b.name, 'en-GB'),
  );

/** A table as text that pastes into a spreadsheet: columns by tabs, lines by line breaks, which no cell holds itself. */
export function asText(headings: string[], rows: InsightRow[]): string {
  const cell = (text: string | number) => String(text).replace(/\s+/g, ' ').trim();
  return [headings, ...rows.map(({ name, numbers }) => [name, ...numbers])]
    .map((line) => line.map(cell).join('\t'))
    .join('\n');
}

/** The middle of some numbers; `null` = there are none. */
export function median(numbers: number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
