import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type DemoLms, startDemoLms } from '#tests/demo-lms/server.ts';
import { launchChromium } from '#tests/support/browsers/chromium.ts';
import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { builtExtension } from './build.ts';

/** The extensions that serve as controls, each the least that can be done. */
export type ControlName = 'one-line' | 'blank-frame';

/** A bench is one call into a page, with all its rounds. */
const PATIENCE_MS = 30 * 60_000;

const launch = (extensionDir: string, profile?: string): Promise<DrivenBrowser> =>
  launchChromium({
    extensionDir,
    headless: true,
    patienceMs: PATIENCE_MS,
    ...(profile && { profile }),
  });

/** Chromium with the product in it. */
export const launchOurs = (): Promise<DrivenBrowser> => launch(builtExtension());

/** The same over a profile that is kept. */
export const launchOursWith = (profile: string): Promise<DrivenBrowser> =>
  launch(builtExtension(), profile);

/** Chromium with a control in it. */
export const launchControl = (name: ControlName): Promise<DrivenBrowser> =>
  launch(join(import.meta.dirname, 'control', name));

/** Lets `use` work with what `start` starts, and stops all of it however that ends. */
async function whileOpen<T, R>(
  start: (() => Promise<T>)[],
  stop: (one: T) => Promise<void>,
  use: (...all: T[]) => Promise<R>,
): Promise<R> {
  const started: T[] = [];
  try {
    for (const one of start) started.push(await one());
    return await use(...started);
  } finally {
    for (const one of started) await stop(one);
  }
}

/** Runs `use` with browsers, which are closed afterwards. */
export const withBrowsers = <R>(
  start: (() => Promise<DrivenBrowser>)[],
  use: (...browsers: DrivenBrowser[]) => Promise<R>,
): Promise<R> => whileOpen(start, (browser) => browser.close(), use);

/** Runs `use` with the demo LMS, its strict policy on; `delayMs` = how long a switch of learners takes. */
export const withDemo = <R>(use: (lms: DemoLms) => Promise<R>, delayMs = 0): Promise<R> =>
  whileOpen(
    [() => startDemoLms({ csp: true, delayMs })],
    (lms) => lms.stop(),
    (lms) => use(lms),
  );

/** An extension-origin page in which no code of the product runs: its manifest, as the browser shows a file. */
export const blankExtensionPage = (browser: DrivenBrowser): Promise<Page> =>
  browser.openExtensionPage('manifest.json');
