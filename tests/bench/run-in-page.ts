import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { bundled } from './bundle.ts';
import type { Samples } from './measure.ts';

const Measured = z.record(
  z.string(),
  z.object({ subject: z.array(z.number()), control: z.array(z.number()) }),
);

/** Brings a module into a page as the global `bench`. By the driver, so that no policy of the page stands in its way. */
export async function bringInto(page: Page, entry: string): Promise<void> {
  await page.evaluate(`${await bundled(entry, 'iife')}; undefined`);
}

/** Calls `bench.run(options)` there, which measures in the page itself: one set of samples a metric. */
export const measureIn = async (page: Page, options: unknown): Promise<Record<string, Samples>> =>
  Measured.parse(await page.evaluate(`bench.run(${JSON.stringify(options)})`));

/** The samples of one metric. @throws when the page measured no such thing */
export function samplesOf(measured: Record<string, Samples>, metric: string): Samples {
  const samples = measured[metric];
  if (!samples) throw new Error(`The page measured no "${metric}"`);
  return samples;
}
