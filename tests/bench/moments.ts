import type { Frame, Page } from 'puppeteer-core';
import { until } from '#tests/support/browsers/driven.ts';

declare global {
  /** Where a page or frame leaves its moments: milliseconds since 1970, so that frames of different origins compare. */
  var benchShownAt: number | undefined;
  var benchClickedAt: number | undefined;
}

/** Runs in every page and frame from its start: notes the first paint with something that fits `selector`, and the last click. */
function watch(selector: string): void {
  const now = () => performance.timeOrigin + performance.now();
  addEventListener(
    'click',
    () => {
      globalThis.benchClickedAt = now();
    },
    true,
  );
  const look = () => {
    if (globalThis.benchShownAt !== undefined || !document.querySelector(selector)) return;
    seen.disconnect();
    // A message sent while a frame is being made arrives after that frame has been painted.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      globalThis.benchShownAt = now();
    };
    requestAnimationFrame(() => port2.postMessage(null));
  };
  const seen = new MutationObserver(look);
  seen.observe(document, { childList: true, subtree: true, attributes: true });
  look();
}

/** From its next load on the page, and every frame in it, notes when something that fits `selector` was first painted. */
export const watchFor = async (page: Page, selector: string): Promise<void> => {
  await page.evaluateOnNewDocument(watch, selector);
};

/** When the place first showed what is watched for; waits for it. */
export const shownAt = (place: Page | Frame): Promise<number> =>
  until('what is watched for', () => place.evaluate(() => globalThis.benchShownAt));

/** When the page was last clicked. */
export const clickedAt = (page: Page): Promise<number> =>
  until('a click', () => page.evaluate(() => globalThis.benchClickedAt));

/** Milliseconds from the start of the page's own load to the moment it first showed what is watched for. */
export const shownAfter = async (page: Page): Promise<number> =>
  (await shownAt(page)) - (await page.evaluate(() => performance.timeOrigin));
