import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { startsFormula } from '#utils/domain/formula.ts';
import { rowOf } from '#utils/mis/rows.ts';
import { fullProfiles } from '#utils/mis/shipped/full.ts';
import { fileOf } from '#utils/mis/write-file.ts';
import { aRecord } from './made-up.ts';
import { strictCsv } from './strict-csv.ts';

const profile = fullProfiles.targets;
const withColumns = (headings: string[]) => ({
  ...profile,
  columns: headings.map((heading) => ({ heading, constant: '' })),
});
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
/** Text with many of the signs that CSV trips over. */
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', ' ', '=', "'", '\ufeff', 'é', '😀'),
  }),
);

test.each([
  [true, ','],
  [false, ';'],
  [false, '\t'],
] as const)('any cells come back through both parsers (BOM %s, delimiter %j)', (bom, delimiter) => {
  const cells = fc.array(fc.tuple(nasty, nasty, nasty), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(cells, (rows) => {
      const text = textOf(fileOf({ ...withColumns(['A', 'B', 'C']), bom, delimiter }, rows));
      expect(text.startsWith('\ufeff')).toBe(bom);
      const body = bom ? text.slice(1) : text;
      const expected = [['A', 'B', 'C'], ...rows];
      expect(strictCsv(body, delimiter)).toEqual(expected);
      const parsed = Papa.parse<string[]>(body, {
        delimiter,
        newline: '\r\n',
        skipEmptyLines: true,
      });
      expect(parsed.errors).toEqual([]);
      expect(parsed.data).toEqual(expected);
    }),
  );
});

describe('any words of a mentor or teacher', () => {
  const words = fc.record({ statement: nasty, evidence: nasty, course: nasty, work: nasty });
  test('make a file that parses, in which no cell starts a formula', () => {
    fc.assert(
      fc.property(words, (changes) => {
        const row = rowOf(aRecord(changes), profile, 'Europe/London');
        if ('why' in row) {
          expect(row.why).toBe('exporting.held.noStatement');
          return;
        }
        const headings = profile.columns.map(({ heading }) => heading);
        const records = strictCsv(textOf(fileOf(profile, [row.cells])).slice(1));
        expect(records).toEqual([headings, row.cells]);
        expect(records.flat().filter(startsFormula)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

test('leading zeros, long ids and things like dates are written as they are', () => {
  const bytes = fileOf(withColumns(['Id']), [
    ['00123'],
    ['12345678901234567890'],
    ['1E5'],
    ['3/4'],
  ]);
  expect(textOf(bytes)).toBe(
    '\ufeff"Id"\r\n"00123"\r\n"12345678901234567890"\r\n"1E5"\r\n"3/4"\r\n',
  );
});
