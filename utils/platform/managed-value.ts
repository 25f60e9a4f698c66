import { browser } from './browser.ts';

/**
 * What the college's policy holds for this extension; whoever reads it parses it. Nothing where there is no policy: Firefox
 * rejects then, since it knows of no file.
 */
export const readManaged = (): Promise<unknown> => browser.storage.managed.get().catch(() => ({}));

/** Calls back when the policy changes; returns the stop. */
export function onManaged(changed: () => void): () => void {
  const listen = (_: unknown, area: string) => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
