import type { Frame, Page } from 'puppeteer-core';
import { type DrivenBrowser, until } from './driven.ts';

/** What the edge button's place is clicked through: a page, and so a test in it, cannot reach into the closed shadow root. */
export interface EdgeButton {
  /** Moves the pointer upon it, and no more. */
  hover(): Promise<void>;
  click(): Promise<void>;
}

/** Half the button's size, and a place that the panel covers and the button does not; CSS pixels. */
const [MIDDLE_X, MIDDLE_Y, PANEL_X] = [18, 22, 80];

/** The button on the page's edge, found by what lies at its place; `null` while it is hidden or not there. */
export async function edgeButton(page: Page): Promise<EdgeButton | null> {
  const place = await page.evaluate(
    (x, y, panelX) => {
      const top = innerHeight * 0.38 + y;
      const right = document.documentElement.clientWidth;
      const isOurs = (at: number) =>
        document.elementFromPoint(at, top)?.localName === 'feedforward-panel';
      if (isOurs(right - x) && !isOurs(right - panelX)) return { x: right - x, y: top };
      return isOurs(x) && !isOurs(panelX) ? { x, y: top } : null;
    },
    MIDDLE_X,
    MIDDLE_Y,
    PANEL_X,
  );
  return (
    place && {
      hover: () => page.mouse.move(place.x, place.y),
      click: () => page.mouse.click(place.x, place.y),
    }
  );
}

const panelFrameOf = async (driven: DrivenBrowser, page: Page): Promise<Frame | null> => {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const origin = await frame.evaluate(() => location.origin).catch(() => '');
    if (origin === driven.extensionOrigin) return frame;
  }
  return null;
};

/** What a page shows in the place of its panel, for the message of a test that waited in vain. */
async function inItsPlace(page: Page): Promise<string> {
  const frames = page.frames().map((frame) => frame.url());
  const ofOurs = await page
    .evaluate(() => document.querySelector('feedforward-panel')?.shadowRoot?.innerHTML)
    .catch(String);
  return `Frames: ${frames.join(' ')}. Our element: ${ofOurs}. Button: ${JSON.stringify(await edgeButton(page).catch(String))}`;
}

/** The panel's frame in a page, once it is there. Firefox reports its address as about:blank, so ask the frame. */
export async function panelFrame(
  driven: DrivenBrowser,
  page: Page,
  timeoutMs?: number,
): Promise<Frame> {
  try {
    return await until('the panel frame', () => panelFrameOf(driven, page), timeoutMs);
  } catch (error) {
    throw new Error(`${String(error)} ${await inItsPlace(page)}`, { cause: error });
  }
}

/** Opens the panel by its button on the page's edge; gives its frame once it shows something. */
export async function openPanel(driven: DrivenBrowser, page: Page): Promise<Frame> {
  await page.bringToFront();
  const button = await until('the edge button', () => edgeButton(page));
  await button.click();
  const frame = await panelFrame(driven, page);
  await until('the panel to show something', () =>
    frame.evaluate(() => (document.getElementById('app')?.childElementCount ?? 0) > 0),
  );
  return frame;
}
