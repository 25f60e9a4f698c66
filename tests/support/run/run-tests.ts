import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAnotherTry, sum, worthAgain } from './another-try.ts';
import { run, script } from './stages.ts';
import { type FileTally, single, type Tally } from './tally.ts';

/** The tests of some vitest projects (and, with `filter`, of some files), a tally for each file. */
async function perFile(projects: string[], filter: string[]): Promise<FileTally[]> {
  const folder = mkdtempSync(join(tmpdir(), 'feedforward-tally-'));
  const place = join(folder, 'tally.json');
  const { status, output } = await run(
    process.execPath,
    [
      script('vitest/vitest.mjs'),
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=./tests/support/run/tally-reporter.ts',
      '--passWithNoTests',
      ...projects.map((project) => `--project=${project}`),
      ...filter,
    ],
    { E2E_TALLY: place },
  );
  try {
    const files: FileTally[] = JSON.parse(readFileSync(place, 'utf8'));
    if (status === 0 || sum(files).failed > 0) return files;
    return [...files, { file: null, tally: single('The run itself', false, output) }];
  } catch {
    const name = `Tests of ${projects.join(' and ')} did not run`;
    return [{ file: null, tally: single(name, false, output) }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The tests of some vitest projects (and, with `filter`, of some files). */
export const tests = async (projects: string[], filter: string[] = []): Promise<Tally> =>
  sum(await perFile(projects, filter));

/** How often a few files that failed are run again. */
const MOST_TRIES_MORE = 2;

/**
 * Like `tests`, for tests that drive real browsers on a machine that others use too: a few files that failed are run
 * again, whole and one after another, at most twice. What they come to last counts; that they failed before is printed.
 */
export async function testsInBrowsers(projects: string[]): Promise<Tally> {
  let files = await perFile(projects, []);
  for (let left = MOST_TRIES_MORE; left > 0; left--) {
    const again = worthAgain(files);
    if (again.length === 0) break;
    files = afterAnotherTry(files, await perFile(projects, ['--no-file-parallelism', ...again]));
  }
  return sum(files);
}
