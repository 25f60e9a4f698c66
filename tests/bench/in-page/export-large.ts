import Papa from 'papaparse';
import * as z from 'zod/mini';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import { recordOfTarget } from '#utils/mis/export-record.ts';
import { type KnownProfile, shippedProfiles } from '#utils/mis/known-profiles.ts';
import { planExport } from '#utils/mis/plan-export.ts';
import { nextTurn } from '#utils/platform/next-turn.ts';
import { writeInWorker } from '#utils/services/writing/write-in-worker.ts';
import { alternate, type Rounds, type Samples, timed } from '../measure.ts';
import { type HowMuch, threeYears } from './years.ts';

z.config({ jitless: true });

/** How often the page asks itself whether it still answers, in milliseconds. */
const TICK = 5;

/** The longest time in which the page does not answer while something is done, in milliseconds. */
async function longestSilence(work: () => Promise<unknown>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const ticking = setInterval(look, TICK);
  // What keeps the page from its very first tick counts as well.
  await work();
  look();
  clearInterval(ticking);
  return longest;
}

const profileOf = (id: string): KnownProfile => {
  const found = shippedProfiles.find((one) => one.id === id);
  if (!found) throw new Error(`No profile ${id}`);
  return found;
};

/** Measures the writing of a very large file by the worker, and how the page answers meanwhile, beside papaparse's plain `unparse` on the page. */
export async function run({
  how,
  rounds,
}: {
  how: HowMuch;
  rounds: Rounds;
}): Promise<Record<string, Samples>> {
  const years = threeYears(how);
  const learners = new Map(years.learners.map((learner) => [learner.id, learner]));
  const records = years.targets.flatMap((target) => {
    const learner = learners.get(target.learnerId);
    return learner ? [recordOfTarget({ target, learner, lastFollowUp: null })] : [];
  });
  const { profile } = profileOf('full-targets');
  const zone = 'Europe/London';
  const about = { profile, records, sent: new Map(), zone, choice: ALL_NEWS, rest: nextTurn };
  let planned = planExport({ ...about, records: [] });
  const silentPlan = await longestSilence(() => {
    planned = planExport(about);
    return planned;
  });
  const { rows, columns } = await planned;
  const cells = rows.map((row) => row.cells);
  if (cells.length !== how.learners * how.targets) throw new Error(`${cells.length} rows`);
  const write = writeInWorker(() => new Worker('/export-worker.js'));
  const plain = async () => {
    // A task of its own, as a press of a button is.
    await new Promise((go) => setTimeout(go, 2 * TICK));
    Papa.unparse([columns, ...cells]);
  };
  const measured: Record<string, Samples> = {
    'plan: longest the page does not answer': { subject: [silentPlan], control: [silentPlan] },
  };
  for (const [name, id] of [
    ['CSV', 'full-targets'],
    ['XLSX', 'excel-targets'],
  ] as const) {
    const made = () => write(profileOf(id).profile, cells, {});
    measured[name] = await alternate(
      rounds,
      () => timed(made),
      () => timed(plain),
    );
    measured[`${name}: longest the page does not answer`] = await alternate(
      rounds,
      () => longestSilence(made),
      () => longestSilence(plain),
    );
  }
  return measured;
}
