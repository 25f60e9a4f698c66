import Papa from 'papaparse';
import * as z from 'zod/mini';
import { shippedProfiles } from '#utils/mis/known-profiles.ts';
import { fileOf } from '#utils/mis/write-file.ts';
import { createExportServices } from '#utils/services/export-services.ts';
import { openStore } from '#utils/store/db.ts';
import { alternate, type Rounds, type Samples, timed } from '../measure.ts';
import { fill } from './fill.ts';
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
  const clock = { now: () => `${how.today}T12:00:00.000Z`, today: () => how.today };
  const services = createExportServices(db, clock, {
    writeRows: async (profile, cells) => fileOf(profile, cells),
    saveFile: async () => {},
    copyText: async () => true,
  });
  const [by] = shippedProfiles;
  if (!by) throw new Error('No profile is shipped');
  const preview = async () => {
    const answer = await services.previewExport(by);
    if (!answer.ok) throw new Error(answer.why);
    return answer.value;
  };
  const { columns, rows } = await preview();
  const cells = [...rows].map((row) => row.cells);
  const expected = how.learners * how.targets;
  if (rows.length !== expected) throw new Error(`${rows.length} rows instead of ${expected}`);
  const writerAlone = () => timed(() => Papa.unparse([columns, ...cells], { quotes: true }));
  const all = async () => {
    const made = await preview();
    const written = [...made.rows].map((row) => row.cells);
    return fileOf(by.profile, written);
  };
  return {
    'preview and file': await alternate(rounds, () => timed(all), writerAlone),
    preview: await alternate(rounds, () => timed(preview), writerAlone),
    file: await alternate(rounds, () => timed(() => fileOf(by.profile, cells)), writerAlone),
  };
}
