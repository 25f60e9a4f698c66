import { launchChromium } from './chromium.ts';
import type { DrivenBrowser, LaunchOptions } from './driven.ts';
import type { BrowserName } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';

/** Starts either browser with the extension in it. */
export const launchBrowser = (name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> =>
  (name === 'chromium' ? launchChromium : launchFirefox)(options);
