import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type DrivenBrowser, until } from '#tests/support/browsers/driven.ts';
import { click, seeText } from '#tests/support/browsers/find-element.ts';
import { edgeButton, openPanel } from '#tests/support/browsers/panel.ts';
import { startVirtualDisplay } from '#tests/support/browsers/virtual-display.ts';
import { loggedIn, speedGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, startWorld, stopWorld } from '#tests/support/e2e-world.ts';
import { t } from '#utils/i18n/t.ts';

const address = (origin: string) => loggedIn(origin, speedGrader('701', '4101'));

async function seeNothing(page: Page): Promise<void> {
  await new Promise((done) => setTimeout(done, 600));
  expect(await edgeButton(page)).toBeNull();
}

/** The panel opens in the tab that was open before the site was allowed. */
async function seePanel(driven: DrivenBrowser, page: Page): Promise<void> {
  const panel = await openPanel(driven, page);
  await seeText(panel, 'Aisha Rahman');
}

describe.runIf(browserNames.includes('chromium'))('allowing a site in Chromium', () => {
  test('by the popup and the browser’s own prompt, with the store build', async ({ skip }) => {
    const display = await startVirtualDisplay();
    if (!display)
      return skip('needs Linux with Xvfb and xdotool: no headless browser shows the prompt');
    const browser = { headless: false, env: { DISPLAY: display.name } };
    const world = await startWorld('chromium', { kind: 'store', browser });
    try {
      const page = await world.driven.open(address(world.lms.origin));
      await seeNothing(page);
      const popup = await world.driven.openPopup(page);
      if (!popup) throw new Error('Chromium opened no popup');
      await seeText(popup, '127.0.0.1');
      await click(popup, { role: 'button', name: t('popup.allow') });
      await until('the edge button, after the prompt was answered', async () => {
        display.press('Tab');
        display.press('Return');
        await new Promise((done) => setTimeout(done, 500));
        return edgeButton(page);
      });
      await seePanel(world.driven, page);
      await seeWithdrawal(world.driven, page, async () => {
        const again = await world.driven.openPopup(page);
        // No second prompt: Chromium remembers that it was granted.
        if (again) await click(again, { role: 'button', name: t('popup.allow') });
      });
    } finally {
      await stopWorld(world);
      display.stop();
    }
  });
});

/** A site given back: its open page loses the panel and is not read any more; allowed again, it is served again. */
async function seeWithdrawal(driven: DrivenBrowser, page: Page, allow: () => Promise<void>) {
  const own = await driven.openExtensionPage('workspace.html');
  await own.evaluate(async (pattern) => {
    const { chrome } = globalThis as unknown as {
      chrome: { permissions: { remove(given: { origins: string[] }): Promise<boolean> } };
    };
    await chrome.permissions.remove({ origins: [pattern] });
  }, 'http://127.0.0.1/*');
  await page.bringToFront();
  await until('nothing of ours in the page', () =>
    page.evaluate(() => document.querySelector('feedforward-panel') === null),
  );
  await allow();
  await page.bringToFront();
  await until('the edge button', () => edgeButton(page));
  await seePanel(driven, page);
  expect(await page.evaluate(() => document.querySelectorAll('feedforward-panel').length)).toBe(1);
}

/** Firefox's popup is out of reach of its driver: the same request, from a click on another page of ours. */
async function allowByClick(driven: DrivenBrowser, host: string): Promise<void> {
  const own = await driven.openExtensionPage('workspace.html');
  await own.evaluate((pattern) => {
    const button = document.createElement('button');
    button.textContent = 'allow';
    button.addEventListener('click', () => {
      const { browser } = globalThis as unknown as {
        browser: { permissions: { request(wanted: { origins: string[] }): Promise<boolean> } };
      };
      void browser.permissions.request({ origins: [pattern] });
    });
    document.body.prepend(button);
  }, `http://${host}/*`);
  await own.bringToFront();
  await click(own, { role: 'button', name: 'allow' });
}

describe.runIf(browserNames.includes('firefox'))('allowing a site in Firefox', () => {
  test('by a click that asks for it, with the store build', async () => {
    const world = await startWorld('firefox', { kind: 'store' });
    try {
      const page = await world.driven.open(address(world.lms.origin));
      await seeNothing(page);
      await allowByClick(world.driven, '127.0.0.1');
      await page.bringToFront();
      await until('the edge button', () => edgeButton(page));
      await seePanel(world.driven, page);
      await seeWithdrawal(world.driven, page, () => allowByClick(world.driven, '127.0.0.1'));
    } finally {
      await stopWorld(world);
    }
  });
});
