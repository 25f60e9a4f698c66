import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, seeText } from '#tests/support/browsers/find-element.ts';
import { edgeButton, openPanel, panelFrame } from '#tests/support/browsers/panel.ts';
import { startVirtualDisplay } from '#tests/support/browsers/virtual-display.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, startWorld, stopWorld, useWorld } from '#tests/support/e2e-world.ts';
import { t } from '#utils/i18n/t.ts';

const marked = moodleGrader('701', '4101');

/** Which edge of the window the panel stands at, and how wide the window is without its scroll bar. */
const panelAt = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isOurs = (x: number) =>
      document.elementFromPoint(x, innerHeight - 40)?.localName === 'feedforward-panel';
    return { side: isOurs(width - 60) ? 'right' : isOurs(60) ? 'left' : 'nowhere', width };
  });

describe.each(browserNames)('the panel’s own controls in %s', (name) => {
  const world = useWorld(name);

  test('it is made wider with the mouse, moved to the other side, and stays so', async () => {
    const page = await world.driven.open(loggedIn(world.lms.origin, marked));
    const panel = await openPanel(world.driven, page);
    await seeText(panel, 'Aisha Rahman');
    const before = await panel.evaluate(() => innerWidth);
    const edge = (await panelAt(page)).width - before;
    await page.mouse.move(edge, 300);
    await page.mouse.down();
    await page.mouse.move(edge - 60, 300, { steps: 4 });
    await page.mouse.up();
    await until('a wider panel', () => panel.evaluate((w) => innerWidth > w + 40, before));
    // The driver aims at where the frame was when it last heard of it; and the last of the movement may still be drawn.
    await new Promise((done) => setTimeout(done, 500));
    const wide = await panel.evaluate(() => innerWidth);
    await click(panel, { role: 'button', name: t('shell.otherSide') });
    await until('the panel at the left', async () => (await panelAt(page)).side === 'left');
    await page.reload();
    await until('the edge button', () => edgeButton(page));
    const again = await openPanel(world.driven, page);
    await seeText(again, 'Aisha Rahman');
    expect(await again.evaluate(() => innerWidth)).toBe(wide);
    expect((await panelAt(page)).side).toBe('left');
    await click(again, { role: 'button', name: t('shell.otherSide') });
    await page.close();
  });
});

describe.each(browserNames)('without the edge button in %s', (name) => {
  test('the keyboard opens and closes the panel', async ({ skip }) => {
    const display = await startVirtualDisplay();
    if (!display)
      return skip('needs Linux with Xvfb and xdotool: a driver’s keys are not commands');
    const browser = { headless: false, env: { DISPLAY: display.name } };
    const world = await startWorld(name, { browser });
    try {
      const page = await world.driven.open(loggedIn(world.lms.origin, marked));
      await until('the edge button', () => edgeButton(page));
      await page.bringToFront();
      await page.mouse.click(300, 300);
      display.press('alt+shift+u');
      const panel = await panelFrame(world.driven, page);
      await seeText(panel, 'Aisha Rahman');
      display.press('alt+shift+u');
      await until('the edge button', () => edgeButton(page));
    } finally {
      await stopWorld(world);
      display.stop();
    }
  });
});

describe.runIf(browserNames.includes('chromium'))('the popup in Chromium', () => {
  test('opens the panel by its button', async ({ skip }) => {
    const display = await startVirtualDisplay();
    if (!display) return skip('needs Linux with Xvfb: a headless browser shows no popup');
    const world = await startWorld('chromium', {
      browser: { headless: false, env: { DISPLAY: display.name } },
    });
    try {
      const page = await world.driven.open(loggedIn(world.lms.origin, marked));
      await until('the edge button', () => edgeButton(page));
      const popup = await world.driven.openPopup(page);
      if (!popup) throw new Error('Chromium opened no popup');
      // It has the panel load, unseen and empty, and its button shows that very one.
      const ready = await panelFrame(world.driven, page);
      const shown = () => ready.evaluate(() => document.getElementById('app')?.childElementCount);
      await pause(500);
      expect(await shown()).toBe(0);
      await click(popup, { role: 'button', name: t('popup.open') });
      await seeText(ready, 'Aisha Rahman');
      expect(await panelFrame(world.driven, page)).toBe(ready);
    } finally {
      await stopWorld(world);
      display.stop();
    }
  });
});
