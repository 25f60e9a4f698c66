import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startsFormula } from '#utils/domain/formula.ts';
import { safeCell } from '#utils/mis/safe-cell.ts';

const formulas = [
  '=1+1',
  '+44 20',
  '-2+3',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\nx',
  '  =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '\u3000@x',
  '\u0000=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '﹦1',
  '−1',
  '- bullet',
];
const harmless = [
  '',
  '   ',
  'Add two',
  '1. =x',
  "'=x stays text",
  '– dash',
  '5 - 3',
  '00123',
  'a\n- b\n=c',
];

test.each(formulas)('%j could be a formula', (text) => expect(startsFormula(text)).toBe(true));
test.each(harmless)('%j could not', (text) => expect(startsFormula(text)).toBe(false));

/** What a reader of the file does to get the text back. */
const unguarded = (cell: string) =>
  cell.startsWith("'") && startsFormula(cell.replace(/^'+/, '')) ? cell.slice(1) : cell;

const risky = fc
  .tuple(
    fc.stringMatching(/^[\s'\u200b\u00ad]{0,3}$/),
    fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '', '- '),
    fc.string({ unit: 'grapheme' }),
  )
  .map((parts) => parts.join(''));

describe('apostrophe', () => {
  test.each(formulas)('%j gets one apostrophe', (text) =>
    expect(safeCell(text, 'apostrophe')).toBe(`'${text}`),
  );
  test('text that is harmless stays as it is', () => {
    expect(
      harmless.filter((text) => !/^'/.test(text)).map((text) => safeCell(text, 'apostrophe')),
    ).toEqual(harmless.filter((text) => !/^'/.test(text)));
  });
  test('any text: no formula, and taking one apostrophe away gives it back', () => {
    fc.assert(
      fc.property(risky, (text) => {
        const cell = safeCell(text, 'apostrophe') ?? '';
        expect(startsFormula(cell)).toBe(false);
        expect(unguarded(cell)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('strip', () => {
  test.each([
    ['- Add two sources', 'Add two sources'],
    [' - • Add', 'Add'],
    ['– Add', '– Add'],
    ['Add', 'Add'],
    ['=1+1', null],
    ['-5 marks', null],
    ['- =1+1', null],
  ])('%j becomes %j', (text, cell) => expect(safeCell(text, 'strip')).toBe(cell));
  test('any text: refused or no formula', () => {
    fc.assert(fc.property(risky, (text) => !startsFormula(safeCell(text, 'strip') ?? '')));
  });
});
