import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { type DrivenBrowser, until } from '#tests/support/browsers/driven.ts';
import { panelFrame } from '#tests/support/browsers/panel.ts';
import { alternate, type Run, type Samples } from '../measure.ts';
import { clickedAt, shownAt } from '../moments.ts';

const ROUNDS = { rounds: 20, warmUp: 3 };
/** How long the pointer is on the button before it is pressed, where that is measured: a hand takes two or three tenths of a second. */
export const RESTS_MS = 250;

/** One extension on one page. */
export interface Opened {
  browser: DrivenBrowser;
  page: Page;
  /** The button that opens its panel; `null` while it is hidden or not there. */
  button: () => Promise<{ hover(): Promise<void>; click(): Promise<void> } | null>;
  close: (frame: Frame, page: Page) => Promise<unknown>;
}

/** Clicks the button, `rests` milliseconds after the pointer came upon it; milliseconds from the click until the panel's content was painted. */
export async function open(opened: Opened, rests = 0): Promise<{ took: number; frame: Frame }> {
  const { browser, page } = opened;
  await page.bringToFront();
  const button = await until('the button', opened.button);
  if (rests > 0) await button.hover().then(() => pause(rests));
  await button.click();
  const frame = await panelFrame(browser, page);
  return { took: (await shownAt(frame)) - (await clickedAt(page)), frame };
}

const closed = ({ browser, page }: Opened): Promise<unknown> =>
  until('the panel to be gone', async () =>
    page.frames().every((frame) => !frame.url().startsWith(browser.extensionOrigin)),
  );

async function loadAnew({ page }: Opened): Promise<void> {
  await page.mouse.move(0, 0);
  await page.reload({ waitUntil: 'load' });
  await page.waitForSelector('[data-region="grade"] form');
}

/** What one round's openings took, in milliseconds. */
interface Took {
  /** After a load of the page, pressed at once. */
  first: number;
  /** After that one was closed. */
  second: number;
  /** After a load of the page, the pointer having rested on the button. */
  rested: number;
}

async function openings(opened: Opened): Promise<Took> {
  const { page } = opened;
  const openAndClose = async (rests = 0) => {
    const { took, frame } = await open(opened, rests);
    await opened.close(frame, page);
    await closed(opened);
    return took;
  };
  await loadAnew(opened);
  const first = await openAndClose();
  const second = await openAndClose();
  await loadAnew(opened);
  return { first, second, rested: await openAndClose(RESTS_MS) };
}

/** Openings of ours, in turn with those of the control: both in every round. */
export async function bothOpenings(
  ours: Opened,
  blank: Opened,
): Promise<Record<keyof Took, Samples>> {
  const second: Samples = { subject: [], control: [] };
  const rested: Samples = { subject: [], control: [] };
  const noting =
    (side: keyof Samples, opened: Opened): Run =>
    async (round) => {
      const took = await openings(opened);
      if (round >= ROUNDS.warmUp) {
        second[side].push(took.second);
        rested[side].push(took.rested);
      }
      return took.first;
    };
  const first = await alternate(ROUNDS, noting('subject', ours), noting('control', blank));
  return { first, second, rested };
}
