import { added, emptyTally, lastLine, single, type Tally } from './tally.ts';

/** A named part of a run. */
export interface Stage {
  name: string;
  run(): Promise<Tally>;
}

const indented = (text: string): string => text.replace(/^/gm, '  ');

async function runOne({ name, run }: Stage): Promise<Tally> {
  const start = performance.now();
  const tally = await run().catch((error: unknown) => single(name, false, String(error)));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const mark = tally.failed > 0 ? 'FAILED' : 'ok';
  console.log(`${mark.padEnd(7)}${name} (${lastLine(tally)}; ${seconds} s)`);
  for (const one of tally.measured) console.log(indented(one));
  for (const failure of tally.failures) console.log(`\n${indented(failure)}\n`);
  return tally;
}

/**
 * Runs stages one after another, each even when an earlier one failed; stages in a list of their own run side by side.
 * Prints one line a stage as it ends, what its tests measured, its failures, what was skipped and why, and last of all `N passed, N failed`. The
 * exit code is 1 on any failure.
 */
export async function runStages(stages: (Stage | Stage[])[]): Promise<void> {
  let total = emptyTally();
  for (const group of stages)
    for (const tally of await Promise.all([group].flat().map(runOne))) total = added(total, tally);
  if (total.skipped.length > 0) console.log(`\nSkipped:\n${indented(total.skipped.join('\n'))}`);
  console.log(`\n${lastLine(total)}`);
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
}
