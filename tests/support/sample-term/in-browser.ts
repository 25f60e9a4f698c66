import type { Page } from 'puppeteer-core';
import { bundled } from '#tests/bench/bundle.ts';
import { freshStore } from '#tests/store/fresh-store.ts';
import type { DrivenBrowser } from '../browsers/driven.ts';
import { playTerm, type Term } from './play-term.ts';
import { recordsIn, type TermRecords } from './records.ts';

/** A term as it was played, without a browser. */
export async function playedTerm(term: Term): Promise<TermRecords> {
  const db = freshStore();
  await playTerm(db, term);
  const records = await recordsIn(db);
  db.close();
  return records;
}

/** A page of the extension's in which none of its code runs, with `bench.put`, `bench.empty` and `bench.look` over its store. */
export async function storePage(driven: DrivenBrowser): Promise<Page> {
  const page = await driven.openExtensionPage('manifest.json');
  await page.evaluate(
    `${await bundled('tests/support/sample-term/in-page.ts', 'iife')}; undefined`,
  );
  return page;
}

/** Puts records into the extension's own store. */
export const putInto = async (
  page: Page,
  records: Partial<TermRecords> | Record<string, unknown[]>,
): Promise<void> => {
  await page.evaluate(`bench.put(${JSON.stringify(records)})`);
};

/** Takes everything out of it. */
export const emptyStore = async (page: Page): Promise<void> => {
  await page.evaluate('bench.empty()');
};
