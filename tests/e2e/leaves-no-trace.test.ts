import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, seeText } from '#tests/support/browsers/find-element.ts';
import { edgeButton, openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, speedGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { t } from '#utils/i18n/t.ts';

/** The page as its own scripts see it, without the one element that is ours. */
const withoutUs = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    copy.querySelector('feedforward-panel')?.remove();
    return `${copy.outerHTML}${document.adoptedStyleSheets.length}${scrollX},${scrollY}`;
  });

/** How far to the right the page's own things reach that a marker works with, in CSS pixels. */
const reach = (page: Page, selector: string): Promise<number> =>
  page.evaluate((one) => document.querySelector(one)?.getBoundingClientRect().right ?? 0, selector);

const graders: [string, string, string][] = [
  ['Moodle', moodleGrader('701', '4101'), '[data-action="next-user"]'],
  ['Canvas', speedGrader('701', '4101'), '#right_side'],
];

describe.each(browserNames)('the page around the panel in %s', (name) => {
  const world = useWorld(name);

  test.each(graders)('%s: makes room, and is as it was once closed', async (_, to, edge) => {
    const page = await world.driven.open(loggedIn(world.lms.origin, to));
    await seeText(page, /Aisha Rahman/);
    await seeText(page, /reading list/);
    await until('the edge button', () => edgeButton(page));
    const before = await withoutUs(page);
    const panel = await openPanel(world.driven, page);
    await seeText(panel, 'Aisha Rahman');
    const pageWidth = await page.evaluate(() => document.documentElement.clientWidth);
    const panelLeft = pageWidth - (await panel.evaluate(() => innerWidth));
    expect(panelLeft).toBeGreaterThan(400);
    expect(await reach(page, edge)).toBeLessThanOrEqual(panelLeft + 1);
    await click(panel, { role: 'button', name: t('shell.close') });
    await until('the edge button', () => edgeButton(page));
    expect(await withoutUs(page)).toBe(before);
    await page.close();
  });
});
