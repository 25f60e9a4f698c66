import type { MessageKey } from '#utils/i18n/t.ts';
import { unwritable, writable } from './encoding.ts';
import type { ExportRecord } from './export-record.ts';
import { fields, type Writing } from './fields.ts';
import { wrongLearnerId } from './learner-id.ts';
import { cutText } from './long-text.ts';
import type { Column, Field, Profile } from './profile.ts';
import { safeCell } from './safe-cell.ts';
import { fillTemplate, templateParts } from './template.ts';

/** What was done to a cell so that the file can hold it: cut, or written with plainer signs. */
export interface CellFlag {
  heading: string;
  was: 'cut' | 'replaced';
  /** The signs that were replaced. */
  signs: string;
}

/** The cells of one row; or why it cannot be written, in which column, and what would have stood there. */
export type Row =
  | { cells: string[]; flags: CellFlag[] }
  | { why: MessageKey; column: number; text: string };

/** One cell, or why it cannot be written. */
type Cell = string | { why: MessageKey };

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
  misId: 'profiles.held.noId',
  uln: 'profiles.held.noUln',
  statement: 'exporting.held.noStatement',
  due: 'exporting.held.noDue',
};

const whyEmpty = (column: Column): MessageKey | null => {
  if (!('ifEmpty' in column) || column.ifEmpty !== 'hold') return null;
  return ('field' in column && why[column.field]) || 'exporting.held.missing';
};

type WriteField = (field: Field) => string;

function rawText(column: Column, write: WriteField): string {
  if ('constant' in column) return column.constant;
  return 'field' in column
    ? write(column.field)
    : fillTemplate(templateParts(column.template), write);
}

/** A tab-separated file without line breaks in its cells has no tabs in them either. */
const withoutTabs = (text: string, { format, newlines }: Profile): string =>
  format === 'tsv' && newlines !== 'keep' ? text.replaceAll('\t', ' ') : text;

const NO_SIGNS: string[] = [];

/** One cell, safe and short enough. `flags`: where it is noted what was done to it. */
function cellOf(column: Column, profile: Profile, text: string, flags: CellFlag[]): Cell {
  if (text === '') return text;
  const { heading } = column;
  const signs = profile.format === 'xlsx' ? NO_SIGNS : unwritable(text, profile.encoding);
  if (signs.length > 0 && profile.unwritable === 'hold') return { why: 'profiles.held.unwritable' };
  if (signs.length > 0) flags.push({ heading, was: 'replaced', signs: signs.join(' ') });
  const written = signs.length > 0 ? writable(text, profile.encoding) : text;
  const longest = ('longest' in column && column.longest) || profile.longest;
  const safe = safeCell(written, profile.guard);
  if (safe === null) return { why: 'exporting.held.formula' };
  if (safe.length <= longest) return safe;
  if (profile.whenLong === 'hold') return { why: 'exporting.held.tooLong' };
  flags.push({ heading, was: 'cut', signs: '' });
  const added = Math.max(0, safe.length - written.length);
  return (
    safeCell(cutText(written, longest - added), profile.guard) ?? { why: 'exporting.held.formula' }
  );
}

/**
 * One record's cells in the profile's order, each safe to open in a spreadsheet; the content hash is still empty.
 * A row that cannot go says why: the first reason found, in column order. Makes few objects besides the cells: of 100,000 rows, what
 * is thrown away again keeps the page from answering while it is swept up.
 */
export function rowOf(record: ExportRecord, profile: Profile, zone: string): Row {
  const { columns, newlines } = profile;
  const writing: Writing = { profile, zone };
  const write: WriteField = (field) => plainText(fields[field](record, writing), newlines);
  const cells = new Array<string>(columns.length);
  const flags: CellFlag[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    if (!column) continue;
    const raw = rawText(column, write);
    // What stands in a field of its own is plain already.
    const text = withoutTabs('field' in column ? raw : plainText(raw, newlines), profile);
    const missing = text === '' ? whyEmpty(column) : null;
    if (missing) return { why: missing, column: at, text };
    const wrong =
      'field' in column && column.field === 'misId' ? wrongLearnerId(text, profile.id) : null;
    if (wrong) return { why: wrong, column: at, text };
    const cell = cellOf(column, profile, text, flags);
    if (typeof cell !== 'string') return { ...cell, column: at, text };
    cells[at] = cell;
  }
  return { cells, flags };
}

/** Where a field stands in the profile's rows; -1 when it has no column for it. */
export const columnOf = (profile: Profile, field: Field): number =>
  profile.columns.findIndex((column) => 'field' in column && column.field === field);
