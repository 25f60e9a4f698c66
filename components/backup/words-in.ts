import type { AnyRecord } from '#utils/backup/tables.ts';

/** Ids and times tell a reader nothing. */
const MEANS_NOTHING = /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d{4}-\d\d-\d\dT/;

function words(value: unknown): string[] {
  if (typeof value === 'string') return value && !MEANS_NOTHING.test(value) ? [value] : [];
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(words);
  return value === true ? ['✓'] : [];
}

/** What some fields of a record say, as lines to be read and copied; whatever they are made of. */
export const wordsIn = (record: AnyRecord, fields: string[]): string[] =>
  fields.flatMap((field) => words(record[field]));
