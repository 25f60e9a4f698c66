import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';

/** What all end-to-end tests are written against: one small surface over both browsers. */
export interface DrivenBrowser {
  name: BrowserName;
  /** `chrome-extension://…` or `moz-extension://…`, without a trailing slash. */
  extensionOrigin: string;
  /** A new tab at a web address, loaded. */
  open(url: string): Promise<Page>;
  /** A new tab at one of the extension's own pages (`workspace.html#export`). */
  openExtensionPage(path: string): Promise<Page>;
  /** Waits for a tab that the extension opens itself; `path` is how its address begins after the origin. */
  waitForExtensionTab(path: string): Promise<Page>;
  /** Presses the extension's toolbar button over a page and gives its popup; `null` where a driver cannot. */
  openPopup(page: Page): Promise<Page | null>;
  /** The side panel that the extension has opened; `null` where none comes, or a driver cannot reach it. */
  sidePanel(timeoutMs?: number): Promise<Page | null>;
  /** Stops the background worker as the browser does after a while; false where a driver cannot. */
  killWorker(): Promise<boolean>;
  /** The tab at `openFirst`, which was there before the extension was. */
  firstPage: Page | null;
  /** What the browser has printed since its start: what any page, frame or background wrote to its console. */
  printed(): string;
  /** Where downloads land. */
  downloads: string;
  /** Resolves when the browser is closed, by us or by a person. */
  closed: Promise<void>;
  /** Ends the browser at once, as when its process or the power fails; what was downloaded stays until `close`. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** How a browser is started. */
export interface LaunchOptions {
  /** The unpacked build for this very browser. */
  extensionDir: string;
  /** The same as a zip, installed in its place where the browser takes one (Firefox). */
  extensionZip?: string;
  headless: boolean;
  /** Preferences (Firefox) on top of the usual ones. */
  prefs?: Record<string, unknown>;
  /** A folder to keep the profile in; a new one is made and thrown away otherwise. */
  profile?: string;
  /** Environment of the browser process, such as `DISPLAY`. */
  env?: Record<string, string>;
  /** High-contrast colours, which pages are drawn in whatever they say. */
  forcedColors?: boolean;
  window?: { width: number; height: number; scale?: number };
  /** A web address that is opened, and loaded, before the extension is installed. */
  openFirst?: string;
  /** Where everything goes that is not on this machine (`outside-log.ts`). */
  proxyPort?: number;
  /** How long one call into a page may take (Chromium); three minutes where nothing is said. */
  patienceMs?: number;
}

/** A page or a frame: both can be looked into the same way. */
export type Place = Page | Frame;

/** Waits until `look` gives something that is neither null nor false; throws with `what` after the time. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | false | undefined>,
  timeoutMs = 15_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let lastError = '';
  while (Date.now() < end) {
    try {
      const found = await look();
      if (found !== null && found !== false && found !== undefined) return found;
      lastError = '';
    } catch (error) {
      // A frame that is being replaced throws; the next look finds the new one.
      lastError = String(error);
    }
    await new Promise((done) => setTimeout(done, 60));
  }
  throw new Error(`Waited ${timeoutMs} ms in vain for ${what}. ${lastError}`);
}

export type Handle = ElementHandle<Element>;
