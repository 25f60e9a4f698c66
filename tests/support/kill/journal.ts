import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '#tests/support/browsers/driven.ts';
import { JOURNAL_RENEWED } from '#utils/journal/renew-journal.ts';

/** Waits until the background has had Chromium begin its journal anew; another browser has none. */
export const journalRenewed = (page: Page): Promise<unknown> =>
  until('a new journal', () =>
    page.evaluate(async (key) => {
      const { chrome } = globalThis as unknown as {
        chrome?: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } };
      };
      if (!chrome || navigator.userAgent.includes('Firefox')) return true;
      return (await chrome.storage.session.get(key))[key] === true;
    }, JOURNAL_RENEWED),
  );

/** A record of LevelDB's journal says what follows: its checksum, a length of 1,000 bytes, "whole"; then it ends after 120. */
function halfARecord(): Buffer {
  const half = Buffer.alloc(7 + 120, 'A');
  half.writeUInt16LE(1000, 4);
  half[6] = 1;
  return half;
}

/**
 * Leaves the journals of all databases in a profile of Chromium as a crash amid a write does. The browser must be closed.
 *
 * @returns how many there were
 */
export function breakOff(profile: string): number {
  const root = join(profile, 'Default/IndexedDB');
  const journals = readdirSync(root)
    .filter((folder) => folder.endsWith('.leveldb'))
    .flatMap((folder) => readdirSync(join(root, folder)).map((file) => join(root, folder, file)))
    .filter((file) => file.endsWith('.log'));
  for (const journal of journals) appendFileSync(journal, halfARecord());
  return journals.length;
}
