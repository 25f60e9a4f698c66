import { beforeEach, describe, expect, test } from 'vitest';
import {
  needsSpreadsheet,
  openedIn,
  spreadsheetProgram,
} from '#tests/support/spreadsheet-program.ts';
import { aRecord } from '#tests/unit/mis/made-up.ts';
import { nastyCells } from '#tests/unit/mis/nasty/cells.ts';
import { nastyProfile } from '#tests/unit/mis/nasty/nasty-profile.ts';
import { startsFormula } from '#utils/domain/formula.ts';
import type { Profile } from '#utils/mis/profile.ts';
import { rowOf } from '#utils/mis/rows.ts';
import { fileOf } from '#utils/mis/write-file.ts';

/** Of the corpus, the rows that a profile with one column of somebody's words lets go. */
function nasty(change: Partial<Profile>) {
  const profile = nastyProfile(change);
  const rows = nastyCells.flatMap((evidence) => {
    const row = rowOf(aRecord({ evidence }), profile, 'UTC');
    return 'cells' in row ? [row.cells] : [];
  });
  return { rows, bytes: fileOf(profile, rows), ending: profile.format };
}

/** LibreOffice's import of text: separator, quote, character set, first line; every column as text. */
const asText = (separator: string, charset: number) =>
  `CSV:${separator.charCodeAt(0)},34,${charset},1,1/2/2/2/3/2,0,true,false`;
/** The same by somebody who lets it guess all it can, formulas with it. */
const GUESSING = 'CSV:44,34,76,1,,0,false,true,false,false,false,0,true';

describe('in LibreOffice, where this machine has it', () => {
  beforeEach(needsSpreadsheet);
  const opened = (bytes: Uint8Array, ending: Profile['format'], options?: string) =>
    openedIn(spreadsheetProgram ?? '', bytes, { ending, ...(options && { options }) });

  test('a workbook of nasty cells: every one whole, and none runs', () => {
    const { rows, bytes, ending } = nasty({ format: 'xlsx', guard: 'none' });
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(opened(bytes, ending).slice(1)).toEqual(rows);
  });

  test.each([
    ['a CSV in UTF-8', {}, asText(',', 76)],
    ['a CSV in UTF-16', { encoding: 'utf-16le', bom: true, delimiter: ';' }, asText(';', 65_535)],
    ['a CSV in windows-1252', { encoding: 'windows-1252' }, asText(',', 1)],
    ['tab-separated text', { format: 'tsv' }, asText('\t', 76)],
  ] as const)('%s: every cell whole, none runs', (_, change, options) => {
    const { rows, bytes } = nasty(change);
    expect(opened(bytes, 'csv', options).slice(1)).toEqual(rows);
  });

  test('a CSV opened by somebody who lets it guess: what could be a formula is still text', () => {
    const { rows, bytes } = nasty({});
    const guarded = rows.filter(
      ([, cell = '']) => cell.startsWith("'") && startsFormula(cell.slice(1)),
    );
    expect(guarded.length).toBeGreaterThan(150);
    const seen = new Set(opened(bytes, 'csv', GUESSING).map(([, cell = '']) => cell));
    expect(guarded.map(([, cell = '']) => cell).filter((cell) => !seen.has(cell))).toEqual([]);
  });

  test('and without the guard it would have run some of them', () => {
    const bytes = new TextEncoder().encode('"Before","Words"\r\n"before","=1+1"\r\n');
    expect(opened(bytes, 'csv', GUESSING)[1]).toEqual(['before', '2']);
  });
});
