import { describe, expect, test } from 'vitest';
import type { Profile } from '#utils/mis/profile.ts';
import { rowOf } from '#utils/mis/rows.ts';
import { fileOf } from '#utils/mis/write-file.ts';
import { excelDay, writeDay, writeMoment } from '#utils/mis/written-days.ts';
import { letters } from '#utils/mis/xlsx/sheet-rows.ts';
import { aFollowUp, aRecord, byId } from './made-up.ts';
import { readWorkbook } from './read-workbook.ts';

const { profile } = byId('excel-targets');

/** A workbook of one record, read back: its heading row and its row. */
function written(own: Profile, record = aRecord({}, {}, aFollowUp())) {
  const row = rowOf(record, own, 'Europe/London');
  if ('why' in row) throw new Error(row.why);
  const book = readWorkbook(fileOf(own, [row.cells]));
  const at = (heading: string) => {
    const column = own.columns.findIndex((one) => one.heading === heading);
    return book.rows[1]?.[column] ?? null;
  };
  return { book, at };
}

describe('a workbook', () => {
  const { book, at } = written(profile);
  test('has its headings, which stay in sight, a name and widths', () => {
    expect(book.rows[0]).toEqual(profile.columns.map(({ heading }) => ({ text: heading })));
    expect([book.frozen, book.sheet, book.active]).toEqual([1, 'Targets', []]);
    expect(book.widths).toHaveLength(profile.columns.length);
    expect(book.widths.every((width) => width >= 8 && width <= 60)).toBe(true);
  });
  test('has days as days', () => {
    expect([at('By when'), at('Agreed on'), at('Last follow-up'), at('Next date')]).toEqual([
      { day: '2026-12-04' },
      { day: '2026-11-20' },
      { day: '2026-11-22' },
      { day: '2026-11-27' },
    ]);
  });
  test('has ids as text with their zeros, and numbers as numbers', () => {
    expect([at('MIS reference'), at('LMS id number')]).toEqual([
      { text: '000777' },
      { text: '00123' },
    ]);
    expect([at('Last confidence (0-10)'), at('Record version')]).toEqual([
      { number: 7 },
      { number: 3 },
    ]);
  });
  test('has lines in one cell, and nothing where nothing is known', () => {
    expect(at('Steps')).toEqual({ text: '1. Find two sources (done)\n2. Write one line on each' });
    expect(at('Assessment')).toBeNull();
  });
  test('is the same for the same rows', () => {
    expect(fileOf(profile, [['a']])).toEqual(fileOf(profile, [['a']]));
  });
});

test.each(['dd/MM/yyyy', 'yyyy-MM-dd', 'dd-MMM-yyyy'] as const)('days written %s', (dates) => {
  const own: Profile = { ...profile, dates };
  expect(written(own).at('By when')).toEqual({ day: '2026-12-04' });
  const moment: Profile = {
    ...own,
    columns: [{ heading: 'Changed', field: 'changedAt', ifEmpty: 'allow' }],
  };
  // In summer London is an hour ahead of UTC.
  const record = aRecord({ updatedAt: '2026-07-01T23:30:00.000Z' });
  expect(written(moment, record).at('Changed')).toEqual({ day: '2026-07-02T00:30' });
  for (const day of ['1900-03-01', '1999-12-31', '2024-02-29', '2026-01-01', '9999-12-31'])
    expect(excelDay(writeDay(day, dates), dates)?.hasTime).toBe(false);
  expect(excelDay(writeDay('1899-12-31', dates), dates)).toBeNull();
  expect(excelDay('30/02/2026', 'dd/MM/yyyy')).toBeNull();
});

test('moments as text', () => {
  const at = '2026-07-01T23:30:15.123Z';
  expect(writeMoment(at, 'dd/MM/yyyy', 'Europe/London')).toBe('02/07/2026 00:30');
  expect(writeMoment(at, 'yyyy-MM-dd', 'Europe/London')).toBe('2026-07-02T00:30:15+01:00');
  expect(writeMoment(at, 'dd-MMM-yyyy', 'UTC')).toBe('01-Jul-2026 23:30');
});

test('columns are lettered as in spreadsheets', () =>
  expect([0, 25, 26, 51, 52, 99].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'CV']));
