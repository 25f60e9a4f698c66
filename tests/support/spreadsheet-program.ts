import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { TestContext } from 'vitest';

/** Where LibreOffice is; `null` on a machine without it. */
export const spreadsheetProgram: string | null = (() => {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' });
      return name;
    } catch {
      // The next name, then.
    }
  }
  return null;
})();

const MISSING =
  'No LibreOffice (soffice, libreoffice) on this machine: exported files are not opened in a spreadsheet program.';
let isSaid = false;

/** To be run before a test that needs it: skips it elsewhere and says why, once a file, where every reporter shows it. */
export const needsSpreadsheet = ({ skip }: Pick<TestContext, 'skip'>): void => {
  if (spreadsheetProgram !== null) return;
  if (!isSaid) console.warn(MISSING);
  isSaid = true;
  skip(MISSING);
};

/** How a file is opened: by its own kind, or as text with these filter options (LibreOffice's own words for a CSV). */
export interface Opening {
  ending: 'csv' | 'xlsx' | 'tsv';
  options?: string;
}

/** Every cell as text in quotes, days as they are shown, UTF-8, formulas as formulas if there are any. */
const OUT = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true';

/**
 * What a spreadsheet program holds once it has opened a file: every cell as it shows it, and a formula, if there were one, as its own text.
 * @throws when there is no such program, or it cannot open the file
 */
export function openedIn(
  program: string,
  bytes: Uint8Array,
  { ending, options }: Opening,
): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'feedforward-calc-'));
  try {
    const file = join(folder, `in.${ending}`);
    writeFileSync(file, bytes);
    const how = [
      '--headless',
      // A profile of its own: another LibreOffice of this person may be open.
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      ...(options ? [`--infilter=${options}`] : []),
      '--convert-to',
      OUT,
      '--outdir',
      join(folder, 'out'),
      file,
    ];
    execFileSync(program, how, { stdio: 'ignore', timeout: 120_000 });
    const text = readFileSync(join(folder, 'out', 'in.csv'), 'utf8');
    return Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
