import type { Frame, Page } from 'puppeteer-core';
import { type DrivenBrowser, type Handle, until } from './driven.ts';

/** The edge button inside the extension's open shadow root; `null` while it is hidden or not there. */
export async function edgeButton(page: Page): Promise<Handle | null> {
  const handle = await page.evaluateHandle(() => {
    const button = document.querySelector('feedforward-panel')?.shadowRoot?.querySelector('button');
    return button && !button.hidden ? button : null;
  });
  return handle.asElement() as Handle | null;
}

/** The panel's frame in a page, once it is there. Firefox reports its address as about:blank, so ask the frame. */
export const panelFrame = (driven: DrivenBrowser, page: Page, timeoutMs?: number): Promise<Frame> =>
  until(
    'the panel frame',
    async () => {
      for (const frame of page.frames()) {
        if (frame === page.mainFrame()) continue;
        const origin = await frame.evaluate(() => location.origin).catch(() => '');
        if (origin === driven.extensionOrigin) return frame;
      }
      return null;
    },
    timeoutMs,
  );

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
