import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Place, until } from '#tests/support/browsers/driven.ts';
import { seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { playedTerm, putInto, storePage } from '#tests/support/sample-term/in-browser.ts';
import { cy } from '#utils/i18n/cy.ts';

const marked = moodleGrader('701', '4101');
const today = Temporal.Now.plainDateISO().toString();

/** Where pictures of the screens are left, for whoever wants to look at them. */
const pictures = process.env.WELSH_PICTURES;
const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
};

/** What sticks out of the window, or of its own box where that neither scrolls nor breaks: a word that was too long for its place. */
const tooWide = (place: Place): Promise<string[]> =>
  place.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const isIn = (box: Element | null): boolean =>
      box !== null &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX) || isIn(box.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((one) => one.getBoundingClientRect().right > wide + 1 && !isIn(one.parentElement))
      .map((one) => `${one.localName}.${one.className}: ${(one.textContent ?? '').slice(0, 60)}`);
  });

describe.each(browserNames)('in Welsh in %s', (name) => {
  const world = useWorld(name);
  let page: Page;

  beforeAll(async () => {
    const store = await storePage(world.driven);
    await putInto(store, await playedTerm({ learners: 12, weeks: 8, today, seed: 11 }));
    await store.close();
    page = await world.driven.openExtensionPage('workspace.html#settings');
    await page.bringToFront();
  });

  test('it is chosen in Settings, and stays after the page was loaded again', async () => {
    const box = await until('the setting', () => page.$('select:has(option[value="cy"])'));
    await box.select('cy');
    await seeText(page, cy['settings.title'] ?? '');
    await until('the focus on the same field', () =>
      page.evaluate(() => document.activeElement?.querySelector('option[value="cy"]') !== null),
    );
    // Not the driver's own reload: in Firefox it waited in vain for the load, with the page long there.
    await page.evaluate(() => {
      document.body.textContent = '';
      location.reload();
    });
    await seeText(page, cy['settings.languageText'] ?? '');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy');
  });

  test.each(['today', 'caseload', 'inbox', 'bank', 'export', 'insights', 'settings'])(
    'no word sticks out of %s, wide or narrow',
    async (screen) => {
      for (const width of [1280, 380]) {
        await page.setViewport({ width, height: 900 });
        await page.evaluate((hash) => {
          location.hash = hash;
        }, screen);
        await seeText(page, cy[`${screen === 'export' ? 'exporting' : screen}.title`] ?? screen);
        // What is counted or read comes a moment later.
        await new Promise((done) => setTimeout(done, 700));
        await picture(page, `${screen}-${width}`);
        expect(await tooWide(page)).toEqual([]);
      }
      await page.setViewport({ width: 1280, height: 900 });
    },
  );

  test('the panel and its button in the page speak it, and nothing sticks out', async () => {
    const lms = await world.driven.open(loggedIn(world.lms.origin, marked));
    const panel = await openPanel(world.driven, lms);
    await seeText(panel, cy['feedback.strengths'] ?? '');
    await seeText(panel, 'Aisha Rahman');
    await new Promise((done) => setTimeout(done, 500));
    await picture(lms, 'panel');
    expect(await tooWide(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe('cy');
    expect(await panel.evaluate(() => document.body.innerText)).not.toMatch(/\bTo do\b|\bMove\b/);
    await lms.close();
  });
});
