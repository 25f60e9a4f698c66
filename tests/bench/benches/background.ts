import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { launchControl, launchOurs, withBrowsers } from '../browsers.ts';
import { alternate, type Run } from '../measure.ts';
import { measuredRow, type Row } from '../rows.ts';
import { tracedFor } from '../script-cpu.ts';

const ROUNDS = { rounds: 20, warmUp: 2 };
/** Longer than anything that it does once it has started. */
const SETTLE_MS = 500;
/** What a worker's own thread does with scripts: reading them, running them, and what their promises go on to do. */
const SCRIPTS = [
  'v8.compileModule',
  'v8.evaluateModule',
  'v8.compile',
  'EvaluateScript',
  'RunMicrotasks',
];

/** Wakes a background that sleeps; the milliseconds of processor time that its scripts took. */
async function wakings(browser: DrivenBrowser): Promise<{ run: Run; page: Page }> {
  const page = await browser.openExtensionPage('manifest.json');
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  const scopeURL = `${browser.extensionOrigin}/`;
  const run = async () => {
    await page.bringToFront();
    await browser.killWorker();
    const events = await tracedFor(page, ['devtools.timeline', 'v8'], async () => {
      await session.send('ServiceWorker.startWorker', { scopeURL });
      await pause(SETTLE_MS);
    });
    const started = events.filter(({ name }) => name === 'V8PerIsolateData::Initialize');
    const [thread] = started;
    if (!thread || started.length > 1)
      throw new Error(`${started.length} threads began instead of one`);
    const own = events.filter(
      ({ ph, pid, tid, name }) =>
        ph === 'X' && pid === thread.pid && tid === thread.tid && SCRIPTS.includes(name),
    );
    return own.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;
  };
  return { run, page };
}

/** What the background costs each time it wakes, beside one that has nothing to do. */
export const run = (): Promise<Row[]> =>
  withBrowsers([launchOurs, () => launchControl('blank-frame')], async (ours, blank) => {
    const [subject, control] = [await wakings(ours), await wakings(blank)];
    const samples = await alternate(ROUNDS, subject.run, control.run);
    return [
      measuredRow(
        {
          bench: 'background',
          metric: 'waking, its scripts',
          unit: 'ms',
          control: 'an empty background',
          budget: { on: 'p50', max: 30 },
        },
        samples,
      ),
    ];
  });
