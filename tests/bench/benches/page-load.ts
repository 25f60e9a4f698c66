import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { launchControl, launchOurs, withBrowsers, withDemo } from '../browsers.ts';
import { builtExtension } from '../build.ts';
import { alternate, type Run } from '../measure.ts';
import { type Budget, countedRow, measuredRow, type Row } from '../rows.ts';
import { scriptCpuOf, traced } from '../script-cpu.ts';

const ROUNDS = { rounds: 20, warmUp: 2 };
/** Long enough after the load event for everything that a script at `document_idle` begins. */
const SETTLE_MS = 250;

const bench = 'page-load';
const control = 'one-line content script';

async function reload(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'load' });
  await new Promise((done) => setTimeout(done, SETTLE_MS));
}

/** Loads an address again and again; each load gives the milliseconds that the extension's own scripts took. */
async function loadsOf(browser: DrivenBrowser, address: string): Promise<{ run: Run; page: Page }> {
  const page = await browser.open(address);
  const run = async () => {
    await page.bringToFront();
    return scriptCpuOf(await traced(page, () => reload(page)), browser.extensionOrigin);
  };
  return { run, page };
}

/** A script that does not run costs nothing: what each leaves in a page must be there before its cost says anything. */
async function bothRun([ours, other]: [DrivenBrowser, DrivenBrowser], address: string) {
  for (const [browser, mark] of [
    [ours, 'feedforward-panel'],
    [other, '[data-bench-control]'],
  ] as const) {
    const page = await browser.open(address);
    // The extension registers its script while it starts, which may be after this first load.
    await reload(page);
    await page.waitForSelector(mark, { timeout: 5000 });
    await page.close();
  }
}

async function cpuRow(
  [ours, other]: [DrivenBrowser, DrivenBrowser],
  address: string,
  about: { metric: string; budget: Budget },
): Promise<Row> {
  const [a, b] = [await loadsOf(ours, address), await loadsOf(other, address)];
  const samples = await alternate(ROUNDS, a.run, b.run);
  await Promise.all([a.page.close(), b.page.close()]);
  return measuredRow({ bench, unit: 'ms', control, ...about }, samples);
}

/** Bytes as a server of extensions would pack them. */
const gzipOf = (path: string): number => gzipSync(readFileSync(path)).length;

function sizes(): Row[] {
  const built = (path: string): number => gzipOf(join(builtExtension(), path));
  const row = (metric: string, bytes: number, max: number, oneLine: number | null) =>
    countedRow(
      { bench, metric, unit: 'bytes', budget: { on: 'p50', max } },
      bytes,
      oneLine === null ? null : { name: control, value: oneLine },
    );
  const oneLine = gzipOf(join(import.meta.dirname, '../control/one-line/content.js'));
  return [
    row('content script, gzip', built('lms.js'), 7000, oneLine),
    ...['canvas', 'moodle-assignment', 'moodle-gradebook', 'moodle-activity'].map((name) =>
      row(`reader ${name}, once opened, gzip`, built(`reader-${name}.js`), 16_000, null),
    ),
  ];
}

/** What a page pays for having the extension installed, before anybody opens the panel. */
export const run = (): Promise<Row[]> =>
  withDemo((lms) =>
    withBrowsers([launchOurs, () => launchControl('one-line')], async (ours, other) => {
      const grader = loggedIn(lms.origin, moodleGrader('701', '4101'));
      await bothRun([ours, other], grader);
      const cpu = await cpuRow([ours, other], grader, {
        metric: 'own script CPU, marking page',
        budget: { on: 'p50', max: 2.5 },
      });
      const asked = lms.requests.filter(({ by }) => by === 'script').length;
      const elsewhere = await cpuRow([ours, other], `${lms.origin}/ordinary/`, {
        metric: 'own script CPU, any other page',
        budget: { on: 'p95', max: 0 },
      });
      const requests = countedRow(
        {
          bench,
          metric: 'requests to the LMS before opening',
          unit: 'requests',
          budget: { on: 'p50', max: 0 },
        },
        asked,
        null,
      );
      return [cpu, elsewhere, requests, ...sizes()];
    }),
  );
