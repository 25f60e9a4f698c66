import { browser } from './browser.ts';

/** What is stored under a key in the extension's own storage; whoever reads it parses it. */
export const readStored = async (key: string): Promise<unknown> =>
  (await browser.storage.local.get(key))[key];

/** Stores a value of JSON. Rejects when the device has no room. */
export const writeStored = (key: string, value: unknown): Promise<void> =>
  browser.storage.local.set({ [key]: value });

/** Calls back whenever the value changes, in this page or another; returns the stop. */
export function onStored(key: string, changed: (value: unknown) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) changed(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
