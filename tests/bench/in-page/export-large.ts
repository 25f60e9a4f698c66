import Papa from 'papaparse';
import * as z from 'zod/mini';
import type { BatchState } from '#utils/domain/export-batch.ts';
import { newId } from '#utils/domain/ids.ts';
import { ALL_NEWS } from '#utils/mis/export-choice.ts';
import { type KnownProfile, shippedProfiles } from '#utils/mis/known-profiles.ts';
import type { PlannedRow } from '#utils/mis/plan-export.ts';
import { planFor } from '#utils/services/export-work.ts';
import { writeInWorker } from '#utils/services/writing/write-in-worker.ts';
import { answerBatch } from '#utils/store/answer-batch.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { noteBatch } from '#utils/store/record-batch.ts';
import { alternate, type Rounds, type Samples, timed } from '../measure.ts';
import { fill } from './fill.ts';
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

/** What follows a file of all those rows: it is noted, said to be there, then to be in the MIS, and that is taken back and said again. */
async function receipts(
  db: Store,
  rows: PlannedRow[],
  quiet: (work: () => Promise<unknown>) => Promise<Samples>,
): Promise<Record<string, Samples>> {
  const clock = { now: () => new Date().toISOString(), today: () => '2026-11-23' };
  const id = newId();
  const file = { id, fileName: 'large.csv', fileHash: '', profile: 'full-targets', resends: null };
  const batch = {
    ...{ ...file, kind: 'targets' as const, heldBack: 0, released: [] },
    rows: rows.map(({ recordId, rev, hash, stamp }) => ({
      ...{ recordId, rev, hash, stamp, isGone: false },
    })),
  };
  const say = (state: BatchState) => () => answerBatch(db, id, state, clock);
  return {
    noted: await quiet(() => noteBatch(db, batch, clock)),
    saved: await quiet(say('downloaded')),
    'in the MIS': await quiet(say('acknowledged')),
    'taken back': await quiet(say('downloaded')),
    'in the MIS again': await quiet(say('acknowledged')),
  };
}

/** Reading and planning takes long, and what keeps the page still in it is always the same. */
const PLANS = 3;

const profileOf = (id: string): KnownProfile => {
  const found = shippedProfiles.find((one) => one.id === id);
  if (!found) throw new Error(`No profile ${id}`);
  return found;
};

/**
 * Measures how the page answers while a very large export is read from the store and planned, then the writing of its file by the worker, beside
 * papaparse's plain `unparse` on the page.
 */
export async function run({
  how,
  rounds,
}: {
  how: HowMuch;
  rounds: Rounds;
}): Promise<Record<string, Samples>> {
  const db = openStore('bench-export-large');
  await fill(db, threeYears(how));
  const by = profileOf('full-targets');
  const plan = () => planFor(db, by, ALL_NEWS);
  const planning: Samples = { subject: [], control: [] };
  for (let round = 0; round < PLANS; round += 1) {
    const start = performance.now();
    planning.subject.push(await longestSilence(plan));
    const took = performance.now() - start;
    // A machine that is busy with other things keeps a page silent as well.
    planning.control.push(await longestSilence(() => new Promise((go) => setTimeout(go, took))));
  }
  const { rows, columns } = await plan();
  const cells = rows.map((row) => row.cells);
  if (cells.length !== how.learners * how.targets) throw new Error(`${cells.length} rows`);
  const write = writeInWorker(() => new Worker('/export-worker.js'));
  const plain = async () => {
    // A task of its own, as a press of a button is.
    await new Promise((go) => setTimeout(go, 2 * TICK));
    Papa.unparse([columns, ...cells]);
  };
  const quiet = async (work: () => Promise<unknown>): Promise<Samples> => {
    const longest = await longestSilence(work);
    return { subject: [longest], control: [longest] };
  };
  const measured: Record<string, Samples> = {
    'plan: longest the page does not answer': planning,
    ...(await receipts(db, rows, quiet)),
    'plan, once all is in the MIS': await quiet(plan),
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
