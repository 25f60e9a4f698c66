import type { Page } from 'puppeteer-core';
import { JOURNAL_RENEWED } from '#utils/journal/renew-journal.ts';

/** What the extension keeps in memory of anybody, for a page of its own. */
export const inMemory = (own: Page): Promise<unknown> =>
  own.evaluate(async (ofTheBrowser) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(): Promise<Record<string, unknown>> } } };
    };
    const { [ofTheBrowser]: _, ...kept } = await chrome.storage.session.get();
    return kept;
  }, JOURNAL_RENEWED);
