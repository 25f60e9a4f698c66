import * as z from 'zod/mini';
import { blankExtensionPage, launchOurs, withBrowsers } from '../browsers.ts';
import { type AtSize, exponentOf } from '../growth-of.ts';
import type { HowMuch } from '../in-page/years.ts';
import { percentile } from '../measure.ts';
import { type Budget, countedRow, type Row } from '../rows.ts';
import { bringInto } from '../run-in-page.ts';
import { sizes } from '../sizes.ts';

/** A hundredth, a tenth and the whole of what a college's store holds. */
const SHARES = [0.01, 0.1, 1];
/** A little more than in step with the size, for the noise of the clock. */
const IN_STEP: Budget = { on: 'p50', max: 1.1 };

const Times = z.record(z.string(), z.array(z.number()));

/** The medians of one size, in a browser of its own. */
const takenAt = (how: HowMuch): Promise<Map<string, number>> =>
  withBrowsers([launchOurs], async (ours) => {
    const page = await blankExtensionPage(ours);
    await bringInto(page, 'tests/bench/in-page/growth.ts');
    const times = Times.parse(await page.evaluate(`bench.run(${JSON.stringify({ how })})`));
    return new Map(
      Object.entries(times).map(([name, taken]) => [name, percentile(taken, 0.5)] as const),
    );
  });

const short = (ms: number): string => ms.toFixed(ms < 10 ? 1 : 0);

/** How the cost of the store's calls and of an export grows from a hundredth of a college's records to all of them. */
export async function run(): Promise<Row[]> {
  const found = new Map<string, AtSize[]>();
  for (const share of SHARES) {
    const learners = Math.round(sizes.college.learners * share);
    const how = { ...sizes.college, learners };
    for (const [name, took] of await takenAt(how))
      found.set(name, [...(found.get(name) ?? []), { size: learners * how.targets, took }]);
  }
  return [...found].map(([name, all]) => {
    const times = all.map(({ took }) => short(took)).join(', ');
    const metric = `${name}: ${times} ms at ${SHARES.map((share) => `${share * 100} %`).join(', ')}`;
    const about = { bench: 'growth', metric, unit: 'exponent', budget: IN_STEP };
    return countedRow(about, Math.round(exponentOf(all) * 100) / 100, null);
  });
}
