import type { Page } from 'puppeteer-core';
import { until } from '../browsers/driven.ts';

/** The number beside a word in the counts of the export screen. */
export const count = (page: Page, word: string): Promise<number | null> =>
  page.evaluate((label) => {
    const term = [...document.querySelectorAll('.export-counts dt')].find(
      (one) => one.textContent === label,
    );
    const number = term?.nextElementSibling?.textContent;
    return number === undefined || number === null ? null : Number(number);
  }, word);

/** A browser that was only just started, beside others, draws its first screen late. */
export const PATIENCE = 45_000;

/** Waits for a number to be there; the other counts are then drawn as well, in the same moment. */
export const untilCount = (page: Page, word: string, wanted: number) =>
  until(
    `${wanted} as ${word}`,
    async () => (await count(page, word)) === wanted || Promise.reject(await shownCounts(page)),
    PATIENCE,
  );

/** What is there instead, for the message of a wait in vain. */
const shownCounts = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.export-counts > div')].map((one) => one.textContent).join(', '),
  );
