import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type DemoBehaviour, type DemoLms, startDemoLms } from '#tests/demo-lms/server.ts';
import type { DrivenBrowser, LaunchOptions } from './browsers/driven.ts';
import type { BrowserName } from './browsers/find-browser.ts';
import { launchBrowser } from './browsers/launch.ts';
import { refuseOutside, startOutsideLog } from './browsers/outside-log.ts';
import { buildExtension, buildFolder, type Kind } from './build-demo.ts';
import { refuseStrays } from './stray-calls.ts';

/** Both browsers, for `describe.each`; `E2E_BROWSER=firefox` runs one of them. */
export const browserNames: BrowserName[] = (['chromium', 'firefox'] as const).filter(
  (name) => !process.env.E2E_BROWSER || process.env.E2E_BROWSER === name,
);

/** What a flow needs: the demo LMS and a browser with the extension, each started once for a group of tests. */
export interface World {
  lms: DemoLms;
  driven: DrivenBrowser;
}

/** Where a build lies; made where it is not there yet. */
export const builtFolder = (kind: Kind, name: BrowserName): string => {
  const folder = buildFolder(kind, name);
  return existsSync(join(folder, 'manifest.json')) ? folder : buildExtension(kind, name);
};

/** How a world differs from the usual one: strict policy, demo build, headless, quick switches of learners. */
export interface WorldOptions {
  kind?: Kind;
  lms?: Partial<DemoBehaviour>;
  browser?: Partial<LaunchOptions>;
  /** The welcome page stays open, which a store build opens once it is installed; else it is closed before anything is done. */
  keepsWelcome?: boolean;
}

/** A browser whose every way out of this machine is watched: what it asked there is an error when it is closed. */
async function openBrowser(name: BrowserName, options: WorldOptions): Promise<DrivenBrowser> {
  const outside = await startOutsideLog();
  const driven = await launchBrowser(name, {
    extensionDir: builtFolder(options.kind ?? 'demo', name),
    headless: true,
    proxyPort: outside.port,
    ...options.browser,
  });
  const isNew = options.kind === 'store' && !options.browser?.profile;
  if (isNew && !options.keepsWelcome)
    await (await driven.waitForExtensionTab('workspace.html#welcome')).close();
  return {
    ...driven,
    async close() {
      await driven.close();
      await outside.stop();
      refuseOutside(outside.asked);
    },
  };
}

/** Starts the demo LMS and a browser with the extension. */
export async function startWorld(name: BrowserName, options: WorldOptions = {}): Promise<World> {
  const lms = await startDemoLms({ csp: true, delayMs: 600, ...options.lms });
  return { lms, driven: await openBrowser(name, options) };
}

/** Closes the browser and starts it again over the same LMS; both with one `browser.profile` are one person's. */
export async function comeBack(world: World, options: WorldOptions): Promise<World> {
  await world.driven.close();
  return { lms: world.lms, driven: await openBrowser(world.driven.name, options) };
}

/** Kills the browser's process and starts it again over the same profile and LMS. */
export async function comeBackAfterKill(world: World, options: WorldOptions): Promise<World> {
  await world.driven.kill();
  await world.driven.close();
  return { lms: world.lms, driven: await openBrowser(world.driven.name, options) };
}

/** Stops both. Throws when the extension asked the LMS for anything but listed reads, or any other address at all. */
export async function stopWorld(world: World | undefined): Promise<void> {
  try {
    await world?.driven.close();
  } finally {
    await world?.lms.stop();
  }
  refuseStrays(world?.lms.everyRequest ?? []);
}

/** Starts and stops a world around the tests of the present `describe`; it is there once they run. */
export function useWorld(name: BrowserName, options: WorldOptions = {}): World {
  let world: World | undefined;
  beforeAll(async () => {
    world = await startWorld(name, options);
  });
  afterAll(() => stopWorld(world));
  const present = (): World => {
    if (!world) throw new Error('The world is started before the tests');
    return world;
  };
  return {
    get lms() {
      return present().lms;
    },
    get driven() {
      return present().driven;
    },
  };
}
