import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { startsFormula } from '#utils/domain/formula.ts';
import { clipboardText } from '#utils/mis/clipboard.ts';
import { encoded, unwritable, writable } from '#utils/mis/encoding.ts';
import { EXCEL_LONGEST, type Profile } from '#utils/mis/profile.ts';
import { plainText, rowOf } from '#utils/mis/rows.ts';
import { fileOf } from '#utils/mis/write-file.ts';
import { aRecord } from '../made-up.ts';
import { readWorkbook, textOf } from '../read-workbook.ts';
import { strictCsv } from '../strict-csv.ts';
import { nastyCells } from './cells.ts';
import { nastyProfile } from './nasty-profile.ts';

/** What of the corpus a profile lets go, with what each cell is in the file. */
const letGo = (profile: Profile) =>
  nastyCells.flatMap((text) => {
    const row = rowOf(aRecord({ evidence: text }), profile, 'UTC');
    return 'cells' in row ? [{ text, row: row.cells }] : [];
  });

const heldBack = (profile: Profile) =>
  nastyCells.flatMap((text) => {
    const row = rowOf(aRecord({ evidence: text }), profile, 'UTC');
    return 'why' in row ? [[text, row.why] as const] : [];
  });

/** Takes the guard off again, as somebody would who knows that it is there. */
const unguarded = (cell: string): string =>
  cell.startsWith("'") && startsFormula(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;

const decoded = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes);

/** Records of a file by a parser that is not ours. @throws when it finds fault with it */
function parsed(text: string, delimiter: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' });
  if (errors.length > 0) throw new Error(JSON.stringify(errors[0]));
  // The file ends in a line break, as Excel's do.
  expect(data.pop()).toEqual(['']);
  return data;
}

const HEAD = ['Before', 'Words', 'After'];

test('there are hundreds of nasty cells', () => {
  expect(nastyCells.length).toBeGreaterThanOrEqual(300);
  expect(nastyCells.filter(startsFormula).length).toBeGreaterThanOrEqual(150);
});

describe.each([
  [',', 'utf-8'],
  [';', 'utf-8'],
  ['|', 'utf-16le'],
  ['\t', 'utf-8'],
] as const)('a CSV with %j in %s, for Excel', (delimiter, encoding) => {
  const profile = nastyProfile({ delimiter, encoding, bom: true });
  const going = letGo(profile);
  const text = decoded(
    fileOf(
      profile,
      going.map(({ row }) => row),
    ),
    encoding,
  );

  test('holds every cell that fits, whole', () => {
    const tooLong = nastyCells.filter((one) => {
      const plain = plainText(one);
      return plain.length + Number(startsFormula(plain)) > EXCEL_LONGEST;
    });
    expect(heldBack(profile)).toEqual(tooLong.map((one) => [one, 'exporting.held.tooLong']));
    for (const records of [parsed(text, delimiter), strictCsv(text, delimiter)]) {
      expect(records[0]).toEqual(HEAD);
      expect(records.slice(1).map(([, cell = '']) => unguarded(cell))).toEqual(
        going.map((one) => plainText(one.text)),
      );
    }
  });
  test('has no cell that evaluates', () =>
    expect(parsed(text, delimiter).flat().filter(startsFormula)).toEqual([]));
});

describe('a CSV for an MIS', () => {
  const profile = nastyProfile({ guard: 'strip', newlines: 'space' });
  test('has no cell that evaluates and no apostrophe that was not typed', () => {
    const going = letGo(profile);
    const records = parsed(
      decoded(
        fileOf(
          profile,
          going.map(({ row }) => row),
        ),
        'utf-8',
      ),
      ',',
    );
    const cells = records.slice(1).map(([, cell = '']) => cell);
    expect(cells.filter(startsFormula)).toEqual([]);
    for (const [at, { text }] of going.entries()) {
      const whole = plainText(text, 'space');
      // Nothing but bullets and blanks in front is gone.
      expect(whole.endsWith(cells[at] ?? '')).toBe(true);
      const gone = whole.slice(0, whole.length - (cells[at]?.length ?? 0));
      expect(gone).toMatch(/^[\s\p{Cf}\p{DI}\-+*•‣◦▪·–—]*$/u);
    }
  });
  test('what would still evaluate stays behind with its reason', () => {
    const held = heldBack(profile).filter(([, why]) => why === 'exporting.held.formula');
    expect(held.length).toBeGreaterThan(100);
    expect(held.filter(([text]) => !startsFormula(plainText(text, 'space')))).toEqual([]);
  });
});

describe.each(['keep', 'space'] as const)('tab-separated text, line breaks: %s', (newlines) => {
  const profile = nastyProfile({ format: 'tsv', newlines });
  const going = letGo(profile);
  const text = decoded(
    fileOf(
      profile,
      going.map(({ row }) => row),
    ),
    'utf-8',
  );
  test('holds every cell whole, and none evaluates', () => {
    const records = parsed(text, '\t');
    expect(records.slice(1).map(([, cell = '']) => unguarded(cell))).toEqual(
      going.map((one) => {
        const plain = plainText(one.text, newlines);
        return newlines === 'space' ? plain.replaceAll('\t', ' ') : plain;
      }),
    );
    expect(records.flat().filter(startsFormula)).toEqual([]);
  });
  if (newlines === 'space')
    test('is a line a record, for readers that know no quotes', () =>
      expect(text.split('\r\n')).toHaveLength(going.length + 2));
});

describe('the clipboard', () => {
  test.each(['apostrophe', 'none'] as const)('holds every cell (guard %s)', (guard) => {
    const profile = nastyProfile({ guard, format: guard === 'none' ? 'xlsx' : 'csv' });
    const going = letGo(profile);
    const text = clipboardText(
      HEAD,
      going.map(({ row }) => row),
      profile,
    );
    const records = parsed(text, '\t');
    expect(records.slice(1).map(([, cell = '']) => unguarded(cell))).toEqual(
      going.map((one) => plainText(one.text)),
    );
    expect(records.flat().filter(startsFormula)).toEqual([]);
  });
});

describe('a workbook', () => {
  const profile = nastyProfile({ format: 'xlsx', guard: 'none' });
  const going = letGo(profile);
  const book = readWorkbook(
    fileOf(
      profile,
      going.map(({ row }) => row),
    ),
  );
  test('holds every cell that fits as text, as it was typed', () => {
    expect(heldBack(profile)).toEqual([]);
    expect(book.rows[0]?.map(textOf)).toEqual(HEAD);
    expect(book.rows.slice(1).map((cells) => textOf(cells[1]))).toEqual(
      going.map((one) => plainText(one.text)),
    );
  });
  test('has nothing in it that runs', () => expect(book.active).toEqual([]));
});

describe('windows-1252', () => {
  const strict = nastyProfile({ encoding: 'windows-1252' });
  const lenient = nastyProfile({ encoding: 'windows-1252', unwritable: 'replace' });
  test('a cell with a sign that it has not stays behind; the others come back whole', () => {
    const going = letGo(strict);
    const text = decoded(
      fileOf(
        strict,
        going.map(({ row }) => row),
      ),
      'windows-1252',
    );
    expect(
      parsed(text, ',')
        .slice(1)
        .map(([, cell = '']) => unguarded(cell)),
    ).toEqual(going.map((one) => plainText(one.text)));
    const held = heldBack(strict).filter(([, why]) => why === 'profiles.held.unwritable');
    expect(held.map(([text]) => text)).toEqual(
      expect.arrayContaining(['Łukasz', '😀', 'أحمد', '日本語']),
    );
    expect(letGo(strict).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Zoë', 'œuvre', '“a”', '£5']),
    );
  });
  test('or goes with the nearest plain signs, and says which', () => {
    const row = rowOf(aRecord({ evidence: 'Łukasz → Nguyễn 😀' }), lenient, 'UTC');
    expect(row).toEqual({
      cells: ['before', 'Lukasz -> Nguyen ?', 'after'],
      flags: [{ heading: 'Words', was: 'replaced', signs: 'Ł → ễ 😀' }],
    });
    for (const { row } of letGo(lenient))
      expect(row.flatMap((cell) => unwritable(cell, 'windows-1252'))).toEqual([]);
  });
  test('is never written with a sign that it has not', () => {
    expect(() => encoded('Ł', 'windows-1252')).toThrow();
    expect(writable('Ł', 'utf-8')).toBe('Ł');
  });
});
