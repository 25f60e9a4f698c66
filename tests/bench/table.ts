import type { Row } from './rows.ts';

const HEAD = ['bench', 'metric', 'p50', 'p95', 'control', 'p50', 'p95', 'ratio', 'budget', ''];
/** Which columns hold words; the others are numbers and stand to the right. */
const WORDS = new Set([0, 1, 4, 8, 9]);

/** A figure as short as it can be told apart. */
function short(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en-GB');
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

const verdict = (ok: boolean | null): string => (ok === null ? '' : ok ? 'ok' : 'OVER');

const budgetOf = ({ budget, budgetOn }: Row): string =>
  budget === null ? '' : `${budgetOn} ≤ ${short(budget)}${budgetOn === 'ratio' ? ' ×' : ''}`;

const cellsOf = (row: Row): string[] => [
  row.bench,
  `${row.metric} (${row.unit})`,
  short(row.p50),
  short(row.p95),
  row.control?.name ?? '–',
  row.control ? short(row.control.p50) : '',
  row.control ? short(row.control.p95) : '',
  row.ratio === null ? '' : `${row.ratio.toFixed(2)} ×`,
  budgetOf(row),
  verdict(row.ok),
];

/** The rows as a table for a terminal, columns in line, without an end of line at its end. */
export function tableOf(rows: Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, at) => Math.max(...lines.map((cells) => (cells[at] ?? '').length)));
  const padded = (cell: string, at: number): string =>
    WORDS.has(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return lines.map((cells) => cells.map(padded).join('  ').trimEnd()).join('\n');
}
