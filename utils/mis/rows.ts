import type { MessageKey } from '#utils/i18n/t.ts';
import type { ExportRecord } from './export-record.ts';
import { fields, type Writing } from './fields.ts';
import type { Column, Field, Profile } from './profile.ts';
import { safeCell } from './safe-cell.ts';

/** The cells of one row; or why it cannot be written, in which column, and what would have stood there. */
export type Row = { cells: string[] } | { why: MessageKey; column: number; text: string };

const inPlaceOfNewline = { space: ' ', slash: ' / ' } as const;

/**
 * Text as any CSV reader can hold it: whole characters only, one kind of line break, no control signs besides
 * TAB, nothing blank at either end.
 */
export function plainText(text: string, newlines: Profile['newlines'] = 'keep'): string {
  const plain = text
    .toWellFormed()
    .replace(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
  return newlines === 'keep' ? plain : plain.replace(/\s*\n\s*/g, inPlaceOfNewline[newlines]);
}

const why: Partial<Record<Field, MessageKey>> = {
  learnerName: 'exporting.held.noName',
  misRef: 'exporting.held.noMisRef',
  statement: 'exporting.held.noStatement',
  due: 'exporting.held.noDue',
};

const mustHave = (column: Column): Field | null =>
  'field' in column && column.ifEmpty === 'hold' ? column.field : null;

/**
 * One record's cells in the profile's order, each safe to open in a spreadsheet; the content hash is still empty.
 * A row that cannot go says why: the first reason found, in column order.
 */
export function rowOf(record: ExportRecord, profile: Profile, zone: string): Row {
  const writing: Writing = { profile, zone };
  const cells: string[] = [];
  for (const [at, column] of profile.columns.entries()) {
    const raw = 'field' in column ? fields[column.field](record, writing) : column.constant;
    const text = plainText(raw, profile.newlines);
    const needed = mustHave(column);
    if (needed && text === '') {
      return { why: why[needed] ?? 'exporting.held.missing', column: at, text };
    }
    const cell = safeCell(text, profile.guard);
    if (cell === null) return { why: 'exporting.held.formula', column: at, text };
    if (cell.length > profile.longest) return { why: 'exporting.held.tooLong', column: at, text };
    cells.push(cell);
  }
  return { cells };
}

/** Where a field stands in the profile's rows; -1 when it has no column for it. */
export const columnOf = (profile: Profile, field: Field): number =>
  profile.columns.findIndex((column) => 'field' in column && column.field === field);
