import Papa from 'papaparse';
import { ok, type Result, refused } from '#utils/domain/result.ts';
import type { MessageKey } from '#utils/i18n/t.ts';

/** A file of learners as it was written: its headings, and each row by heading. */
export interface Table {
  columns: string[];
  rows: Record<string, string>[];
}

/** More rows than any college has learners: it is some other file. */
const MOST_ROWS = 20_000;

/** The text of a file: UTF-8, or what Excel writes in Britain when asked for a plain CSV. */
export function textIn(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Reads comma, semicolon or tab separated text with a line of headings. Empty lines are left out. */
export function readTable(text: string): Result<Table, MessageKey> {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
    transformHeader: (heading) => heading.trim(),
  });
  // A text without any delimiter is a list of names: one column.
  if (errors.some(({ type }) => type === 'Quotes')) return refused('import.unread');
  const columns = (meta.fields ?? []).filter((field) => field !== '');
  if (columns.length === 0 || data.length === 0) return refused('import.empty');
  if (data.length > MOST_ROWS) return refused('import.tooLong');
  return ok({ columns, rows: data });
}
