import type { Frame, Page } from 'puppeteer-core';
import { type DrivenBrowser, until } from '#tests/support/browsers/driven.ts';
import { panelFrame } from '#tests/support/browsers/panel.ts';
import { alternate, type Run, type Samples } from '../measure.ts';
import { clickedAt, shownAt } from '../moments.ts';

const ROUNDS = { rounds: 20, warmUp: 3 };

/** One extension on one page. */
export interface Opened {
  browser: DrivenBrowser;
  page: Page;
  /** The button that opens its panel; `null` while it is hidden or not there. */
  button: () => Promise<{ click(): Promise<void> } | null>;
  close: (frame: Frame, page: Page) => Promise<unknown>;
}

/** Clicks the button; milliseconds until the panel's content was painted. */
export async function open(opened: Opened): Promise<{ took: number; frame: Frame }> {
  const { browser, page, button } = opened;
  await page.bringToFront();
  await (await until('the button', button)).click();
  const frame = await panelFrame(browser, page);
  return { took: (await shownAt(frame)) - (await clickedAt(page)), frame };
}

const closed = ({ browser, page }: Opened): Promise<unknown> =>
  until('the panel to be gone', async () =>
    page.frames().every((frame) => !frame.url().startsWith(browser.extensionOrigin)),
  );

/** A load of the page, a first opening, a second one. `second` is what the last round's second opening took. */
function openings(opened: Opened): { first: Run; second: () => number } {
  let second = Number.NaN;
  const { page } = opened;
  const first = async () => {
    await page.reload({ waitUntil: 'load' });
    await page.waitForSelector('[data-region="grade"] form');
    const { took, frame } = await open(opened);
    await opened.close(frame, page);
    await closed(opened);
    const again = await open(opened);
    second = again.took;
    await opened.close(again.frame, page);
    return took;
  };
  return { first, second: () => second };
}

/** First and second openings of ours, in turn with those of the control: both in every round. */
export async function bothOpenings(
  ours: Opened,
  blank: Opened,
): Promise<{ first: Samples; second: Samples }> {
  const [a, b] = [openings(ours), openings(blank)];
  const seconds: Samples = { subject: [], control: [] };
  const noting =
    (side: keyof Samples, { first, second }: typeof a): Run =>
    async (round) => {
      const took = await first(round);
      if (round >= ROUNDS.warmUp) seconds[side].push(second());
      return took;
    };
  const first = await alternate(ROUNDS, noting('subject', a), noting('control', b));
  return { first, second: seconds };
}
