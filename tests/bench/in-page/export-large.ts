import Papa from 'papaparse';
import * as z from 'zod/mini';
import type { BatchState } from '#utils/domain/export-batch.ts';
import { newId } from '#utils/domain/ids.ts';
import { ALL_NEWS, type ExportChoice } from '#utils/mis/export-choice.ts';
import { type KnownProfile, shippedProfiles } from '#utils/mis/known-profiles.ts';
import type { RowList } from '#utils/mis/row-list.ts';
import { workApart } from '#utils/services/apart/ask-apart.ts';
import { type LongWork, type MadeFile, workHere } from '#utils/services/long-work.ts';
import { writeInWorker } from '#utils/services/writing/write-in-worker.ts';
import { openStore } from '#utils/store/db.ts';
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

/** Tasks that keep the page longer than this are what a person feels. */
const tasksOver50 = async (work: () => Promise<unknown>): Promise<number> => {
  let count = 0;
  const watch = new PerformanceObserver((list) => {
    count += list.getEntries().length;
  });
  watch.observe({ entryTypes: ['longtask'] });
  await work();
  // The last of them is told a little later.
  await new Promise((go) => setTimeout(go, 100));
  watch.disconnect();
  return count;
};

/** One piece of long work, once: how long it takes, the longest time in which the page does not answer, and its tasks over 50 ms. */
async function once(
  name: string,
  work: () => Promise<unknown>,
  into: Record<string, Samples>,
): Promise<void> {
  const start = performance.now();
  let took = 0;
  let silence = 0;
  const tasks = await tasksOver50(async () => {
    silence = await longestSilence(work);
    took = performance.now() - start;
  });
  for (const [what, value] of Object.entries({ time: took, silence, tasks })) {
    const samples = into[`${name}: ${what}`] ?? { subject: [], control: [] };
    samples.subject.push(value);
    samples.control.push(value);
    into[`${name}: ${what}`] = samples;
  }
}

/** What a result holds. @throws its reason */
function given<T>(result: { ok: true; value: T } | { ok: false; why: string }): T {
  if (!result.ok) throw new Error(result.why);
  return result.value;
}

/** A plan and a file of all those rows; then it is noted, said to be there, to be in the MIS, to have failed, and to be in the MIS again. */
async function longWork(
  work: LongWork,
  what: { by: KnownProfile; choice: ExportChoice },
): Promise<Record<string, Samples>> {
  const into: Record<string, Samples> = {};
  let rows: RowList = [];
  const plan = async () => {
    rows = given(await work.plan(what)).rows;
  };
  for (let round = 0; round < PLANS; round += 1) await once('plan', plan, into);
  let file: MadeFile | null = null;
  await once(
    'file',
    async () => {
      const sending = { ...what, released: [], way: 'file' as const };
      file = given(await work.make(sending, rows, {}));
    },
    into,
  );
  const id = newId();
  const say = (state: BatchState) => async () => void given(await work.answer(id, state));
  const noted = { id, fileName: 'large.csv' };
  await once('noted', async () => void given((await file?.note(noted)) ?? NONE), into);
  await once('saved', async () => void given(await work.isThere(id)), into);
  await once('in the MIS', say('acknowledged'), into);
  await once('failed', say('failed'), into);
  await once('in the MIS again', say('acknowledged'), into);
  await once('taken back', say('downloaded'), into);
  await once(
    'plan for sending again',
    async () => {
      const again = { ...what, choice: { ...what.choice, again: id } };
      given(await work.plan(again));
    },
    into,
  );
  return into;
}

const NONE = { ok: false, why: 'No file' } as const;

/** Reading and planning takes long, and what keeps the page still in it is always the same. */
const PLANS = 3;

const profileOf = (id: string): KnownProfile => {
  const found = shippedProfiles.find((one) => one.id === id);
  if (!found) throw new Error(`No profile ${id}`);
  return found;
};

const worker = () => new Worker('/export-worker.js');

/**
 * Measures the long work of a very large export by the worker, then the writing of its file alone, beside papaparse's plain `unparse` on the
 * page.
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
  const clock = { now: () => new Date().toISOString(), today: () => '2026-11-23' };
  const write = writeInWorker(worker);
  const work = workApart(worker, db, workHere(db, clock, write));
  const idle: Record<string, Samples> = {};
  const start = performance.now();
  const { rows, columns } = given(await work.plan({ by, choice: ALL_NEWS }));
  const took = performance.now() - start;
  if (rows.length !== how.learners * how.targets) throw new Error(`${rows.length} rows`);
  // A machine that is busy with other things keeps a page silent as well.
  await once('nothing', () => new Promise((go) => setTimeout(go, took)), idle);
  const measured = { ...idle, ...(await longWork(work, { by, choice: ALL_NEWS })) };
  const cells = [...rows].map((row) => row.cells);
  const plain = async () => {
    // A task of its own, as a press of a button is.
    await new Promise((go) => setTimeout(go, 2 * TICK));
    Papa.unparse([columns, ...cells]);
  };
  for (const [name, id] of [
    ['CSV', 'full-targets'],
    ['XLSX', 'excel-targets'],
  ] as const) {
    const made = () => write(profileOf(id).profile, cells, {});
    const silence: Samples = { subject: [], control: [] };
    const run = (work: () => Promise<unknown>, into: number[]) =>
      timed(async () => into.push(await longestSilence(work)));
    measured[name] = await alternate(
      rounds,
      () => run(made, silence.subject),
      () => run(plain, silence.control),
    );
    // Those of the rounds that count: the warm-ups came first.
    measured[`${name}: silence`] = {
      subject: silence.subject.slice(-rounds.rounds),
      control: silence.control.slice(-rounds.rounds),
    };
  }
  return measured;
}
