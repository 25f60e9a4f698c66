import Papa from 'papaparse';
import * as z from 'zod/mini';
import { fileOf } from '#utils/mis/write-file.ts';
import { openStore } from '#utils/store/db.ts';
import { alternate, type Rounds, type Samples, timed } from '../measure.ts';
import { fill } from './fill.ts';
import { previewing } from './preview.ts';
import { type HowMuch, threeYears } from './years.ts';

z.config({ jitless: true });

/** Measures the export of all targets, from the store to the file's bytes, beside the CSV writer alone on the same cells. */
export async function run({
  how,
  rounds,
}: {
  how: HowMuch;
  rounds: Rounds;
}): Promise<Record<string, Samples>> {
  const db = openStore('bench-export');
  await fill(db, threeYears(how));
  const { by, preview, all } = previewing(db, how.today);
  const { columns, rows } = await preview();
  const cells = [...rows].map((row) => row.cells);
  const expected = how.learners * how.targets;
  if (rows.length !== expected) throw new Error(`${rows.length} rows instead of ${expected}`);
  const writerAlone = () => timed(() => Papa.unparse([columns, ...cells], { quotes: true }));
  return {
    'preview and file': await alternate(rounds, () => timed(all), writerAlone),
    preview: await alternate(rounds, () => timed(preview), writerAlone),
    file: await alternate(rounds, () => timed(() => fileOf(by.profile, cells)), writerAlone),
  };
}
