import { type DemoLms, startDemoLms } from '#tests/demo-lms/server.ts';
import type { DrivenBrowser, LaunchOptions } from '../browsers/driven.ts';
import { type BrowserName, findBrowser, installSentence } from '../browsers/find-browser.ts';
import { findOrInstall } from '../browsers/install-browsers.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { buildExtension } from '../build-demo.ts';

/** A browser to show the product in: a Chromium, installed where that is allowed, else a Firefox that is there. */
function chooseBrowser(): BrowserName {
  if (findBrowser('chromium')) return 'chromium';
  if (findBrowser('firefox')) return 'firefox';
  if (findOrInstall('chromium')) return 'chromium';
  console.error(`${installSentence.chromium} Firefox (140 or later) will do as well.`);
  process.exit(1);
}

/** Builds, starts the demo LMS and a browser with the extension in it, a certain one where one is named; says what it does. */
export async function startDemo(
  options: Omit<LaunchOptions, 'extensionDir'>,
  name: BrowserName = chooseBrowser(),
): Promise<{ lms: DemoLms; driven: DrivenBrowser }> {
  console.log('Building the extension…');
  const extensionDir = buildExtension('demo', name);
  const lms = await startDemoLms({ csp: true });
  console.log(`Demo LMS: ${lms.origin}/`);
  const driven = await launchBrowser(name, { extensionDir, ...options });
  return { lms, driven };
}
