import { browser } from './browser.ts';

/** Whether this page has such a memory: in Firefox a frame of ours in another page has none. */
export const hasSession = (): boolean => Reflect.get(browser.storage, 'session') !== undefined;

/** What is kept under a key for as long as the browser runs: in its memory, never on the disk, and for no page but the extension's own. */
export const readSession = async (key: string): Promise<unknown> =>
  (await browser.storage.session.get(key))[key];

/** Several at once, as of one moment. */
export const readSessions = (keys: string[]): Promise<Record<string, unknown>> =>
  browser.storage.session.get(keys);

/** Keeps a value of JSON until the browser closes. */
export const writeSession = (key: string, value: unknown): Promise<void> =>
  browser.storage.session.set({ [key]: value });

/** Forgets the value. */
export const removeSession = (key: string): Promise<void> => browser.storage.session.remove(key);

/** Calls back whenever the value changes or goes, in this page or another; returns the stop. */
export function onSession(key: string, changed: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && key in changes) changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
