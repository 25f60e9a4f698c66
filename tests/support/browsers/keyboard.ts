import type { Frame, Page } from 'puppeteer-core';
import { lookFor, type Wanted } from './find-element.ts';

/** More stops than any screen of the panel has. */
const MOST_STOPS = 120;

/**
 * Presses Tab (or Shift+Tab) until the wanted control has the focus, as somebody without a mouse does. Past its last control Firefox goes on to its own
 * bar, where the driver sends no keys: it sends them to the page all the same, whose controls do nothing then, since the page has no focus. So that is an error.
 */
export async function tabTo(
  page: Page,
  place: Frame,
  wanted: Wanted,
  way: 'on' | 'back' = 'on',
): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const element = await lookFor(place, wanted);
    if (await element?.evaluate((one) => one === document.activeElement)) return;
    if (!(await page.evaluate(() => document.hasFocus())))
      throw new Error(`Tab left the page on its way to the ${wanted.role} ${wanted.name ?? ''}`);
    if (way === 'back') await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (way === 'back') await page.keyboard.up('Shift');
  }
  throw new Error(`Tab does not reach the ${wanted.role} ${wanted.name ?? ''}`);
}

/** Presses a key while another is held. */
export async function pressWith(
  page: Page,
  held: 'Alt' | 'Control' | 'Shift',
  key: 'ArrowUp' | 'ArrowDown' | 'Enter',
): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}
