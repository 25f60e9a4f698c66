import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { alternate, type Rounds, type Run, type Samples } from './measure.ts';
import { shownAfter, watchFor } from './moments.ts';
import { type Budget, measuredRow, type Row } from './rows.ts';

/** What a person takes for at once. */
const AT_ONCE: Budget = { on: 'p50', max: 100 };
/** What the records may add to a screen without any. */
const LITTLE_MORE: Budget = { on: 'ratio', max: 1.2 };

/** A screen of the workspace, loaded anew. */
export interface ColdScreen {
  /** What it is called in the table. */
  name: string;
  /** Its hash. */
  screen: string;
  /** What shows that it is usable: the first rows, and what stands there without any. */
  rows: string;
  absent: string;
}

/** Loads a page again; milliseconds from the start of its load until `shown` was painted. */
async function loading(browser: DrivenBrowser, path: string, shown: string): Promise<Run> {
  const page = await browser.openExtensionPage(path);
  await watchFor(page, shown);
  return async () => {
    await page.bringToFront();
    await page.reload({ waitUntil: 'load' });
    return shownAfter(page);
  };
}

/**
 * A screen's start beside two controls, all three in turn: an extension page with one line in it, which is the least that a browser needs for any,
 * and the same screen without a record, which tells what the records cost.
 *
 * @param blank a browser with the control `blank-frame`
 */
export async function coldStart(
  bench: string,
  { name, screen, rows, absent }: ColdScreen,
  rounds: Rounds,
  { full, empty, blank }: Record<'full' | 'empty' | 'blank', DrivenBrowser>,
): Promise<Row[]> {
  const subject = await loading(full, `workspace.html#${screen}`, rows);
  const without = await loading(empty, `workspace.html#${screen}`, absent);
  const least = await loading(blank, 'panel.html', '.ready');
  const floor: number[] = [];
  const records = await alternate(rounds, subject, async (round) => {
    const took = await without(round);
    const nothing = await least(round);
    if (round >= rounds.warmUp) floor.push(nothing);
    return took;
  });
  const row = (metric: string, control: string, budget: Budget, samples: Samples): Row =>
    measuredRow({ bench, metric, unit: 'ms', control, budget }, samples);
  const start = { subject: records.subject, control: floor };
  return [
    row(`open ${name}, first rows on screen`, 'an extension page with one line', AT_ONCE, start),
    row(`open ${name}, what its records add`, 'the same without a record', LITTLE_MORE, records),
  ];
}
