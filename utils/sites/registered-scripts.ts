import { pagePatterns } from '#utils/lms/detect.ts';
import type { ReaderName } from '#utils/lms/readers.ts';
import { browser } from '#utils/platform/browser.ts';
import { isCovered } from './origins.ts';

const SCRIPT = 'lms';
const FILE = '/lms.js';

/** The origin patterns that the mentor (or the college's own build) has allowed. */
export async function allowedOrigins(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/** Asked for every message from a page: the browser's answer, not ours. */
export const isAllowedSite = async (origin: string): Promise<boolean> =>
  isCovered(origin, await allowedOrigins());

const isSame = (one: string[], other: string[]): boolean =>
  one.length === other.length && [...one].sort().join() === [...other].sort().join();

/**
 * Makes the browser's registration match what is allowed now; does nothing when it does already. Browsers forget
 * run-time registrations on an update and may fail to keep one, so this runs whenever the background wakes; the lock
 * keeps two runs from interleaving.
 *
 * @returns the match patterns that were not registered before
 */
async function registerAllowed(): Promise<string[]> {
  return navigator.locks.request('register-scripts', async () => {
    const matches = (await allowedOrigins()).flatMap(pagePatterns);
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
    const before = registered?.matches ?? [];
    if (isSame(before, matches)) return [];
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    if (matches.length === 0) return [];
    await browser.scripting.registerContentScripts([
      { id: SCRIPT, js: [FILE], matches, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
    return matches.filter((pattern) => !before.includes(pattern));
  });
}

/**
 * Registers the content script for what is allowed now and puts it into the pages that were open before: no reload
 * after a site was allowed, nor after an installation or update, whose first page may load faster than this.
 */
export async function registerScripts(): Promise<void> {
  const url = await registerAllowed();
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(tabs.map(({ id }) => putContentScriptIn(id)));
}

/** Puts the content script into a tab that has none yet (it leaves pages without feedback alone). */
export async function putContentScriptIn(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.scripting.executeScript({ target: { tabId }, files: [FILE] });
}

/** Puts a reader beside the content script; running it twice changes nothing. */
export async function putReaderIn(tabId: number, reader: ReaderName): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/reader-${reader}.js`] });
}
