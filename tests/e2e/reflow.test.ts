import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { comeToRest } from '#tests/support/browsers/axe-faults.ts';
import { type Place, until } from '#tests/support/browsers/driven.ts';
import { click, find, seeText } from '#tests/support/browsers/find-element.ts';
import { outgrownIn, spaceText } from '#tests/support/browsers/outgrown.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { showTargets } from '#tests/support/main-job/log-follow-up.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { states } from '#tests/support/run/pictures/records.ts';
import { putInto, storePage } from '#tests/support/sample-term/in-browser.ts';
import { t } from '#utils/i18n/t.ts';

const SCREENS = ['today', 'caseload', 'inbox', 'bank', 'export', 'insights', 'settings', 'text'];
const FIRST = ['welcome', 'tour'];

/** A window of 1280 by 1024 at 400 %, and what a mentor who spaces text has: a usual window, and half of one. */
const WAYS = [
  { way: 'at 320 pixels', window: { width: 320, height: 256 }, isSpaced: false },
  { way: 'with text spaced', window: { width: 1280, height: 800 }, isSpaced: true },
  { way: 'with text spaced, at 640 pixels', window: { width: 640, height: 430 }, isSpaced: true },
];

describe.each(browserNames)('nothing is cut off in %s', (name) => {
  const world = useWorld(name);
  let page: Page;

  beforeAll(async () => {
    const store = await storePage(world.driven);
    await putInto(store, await states.usual());
    await store.close();
    page = await world.driven.openExtensionPage('workspace.html#today');
    await page.bringToFront();
  });

  const goTo = async (hash: string) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await find(page, { role: 'heading' });
    await comeToRest(page);
  };
  const expectFits = async (place: Place, what: string, isSpaced: boolean) => {
    if (isSpaced) await spaceText(place);
    await comeToRest(place);
    expect.soft([what, await outgrownIn(place)]).toEqual([what, []]);
  };

  test('unless something is', async () => {
    await find(page, { role: 'heading' });
    await page.evaluate(() => {
      const bad = document.createElement('div');
      bad.id = 'control';
      for (const [tag, style, text] of [
        ['p', 'inline-size: 3rem; overflow: hidden; white-space: nowrap', 'cut off at its side'],
        ['p', 'block-size: 1rem; inline-size: 4rem; overflow: hidden', 'cut off at its lower end'],
        ['div', 'block-size: 0', 'drawn over'],
        ['p', '', 'something else'],
        ['button', 'inline-size: 3000px', 'wide'],
      ] as const) {
        const one = document.createElement(tag);
        one.style.cssText = style;
        one.textContent = text;
        bad.append(one);
      }
      document.querySelector('main')?.append(bad);
    });
    const found = await outgrownIn(page);
    await page.evaluate(() => document.getElementById('control')?.remove());
    const kinds = new Set(found.map((one) => one.replace(/:.*|“[^”]*”/g, '').trim()));
    expect([...kinds].sort()).toEqual([
      'cut off at the side',
      'cut off below',
      'is drawn over',
      'scrolls sideways',
      'sticks out',
    ]);
  });

  test.each(WAYS)('on the screens of the workspace, $way', async ({ window, isSpaced }) => {
    await page.setViewport(window);
    await goTo('caseload');
    const learner = await page.$eval('main a[href^="#learner/"], main a[href^="#caseload/"]', (a) =>
      (a.getAttribute('href') ?? '').replace(/^#\w+\//, ''),
    );
    for (const screen of [
      ...SCREENS,
      `caseload/${learner}`,
      `learner/${learner}`,
      `sheet/${learner}`,
      ...FIRST,
    ]) {
      await goTo(screen);
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll<HTMLDetailsElement>(
          'main :not(nav) > details',
        ))
          folded.open = true;
      });
      await expectFits(page, screen.split('/')[0] ?? '', isSpaced);
    }
  });

  test('of the list beside an opened learner, in either language’s widths', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await goTo('caseload');
    const opened = await page.$eval('main a[href^="#caseload/"]', (a) => a.getAttribute('href'));
    await goTo(opened?.slice(1) ?? '');
    const over: Record<string, number> = {};
    for (const language of ['en-GB', 'cy']) {
      over[language] = await page.evaluate((lang) => {
        document.documentElement.lang = lang;
        const list = document.querySelector('.caseload-list');
        return list ? list.scrollWidth - list.clientWidth : Number.NaN;
      }, language);
    }
    await page.evaluate(() => document.documentElement.setAttribute('lang', 'en-GB'));
    expect(over).toEqual({ 'en-GB': 0, cy: 0 });
  });

  test.each(WAYS)(
    'in the panel, the side panel and the popup, $way',
    async ({ way, window, isSpaced }) => {
      for (const path of ['popup.html', 'sidepanel.html']) {
        const own = await world.driven.openExtensionPage(path);
        await own.bringToFront();
        await own.setViewport(window);
        await find(own, { role: 'heading' });
        await expectFits(own, path, isSpaced);
        await own.close();
      }
      const learner = String(4101 + WAYS.findIndex((one) => one.way === way));
      const lms = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('701', learner)));
      await lms.setViewport(window);
      const panel = await openPanel(world.driven, lms);
      await find(panel, { role: 'button', name: t('feedback.use') });
      // Never beyond the window's other edge; and as wide as it was once there is room again.
      const room = await lms.evaluate(() => document.documentElement.clientWidth);
      expect(await panel.evaluate(() => innerWidth)).toBe(Math.min(380, room));
      await expectFits(panel, 'feedback', isSpaced);
      await pickActions(panel, 1);
      await expectFits(panel, 'editor', isSpaced);
      await saveTargets(panel, { due: 'in 2 weeks', isAgreed: true });
      await showTargets(panel);
      await expectFits(panel, 'targets', isSpaced);
      await click(panel, { role: 'button', name: t('followUps.partly') });
      await expectFits(panel, 'follow-up', isSpaced);
      await click(panel, { role: 'tab', name: /^Review/ });
      await click(panel, { role: 'button', name: t('reviews.begin') });
      await seeText(panel, t('reviews.next'));
      await expectFits(panel, 'review', isSpaced);
      await lms.setViewport({ width: 1280, height: 800 });
      await until('the usual width', () => panel.evaluate(() => innerWidth === 380));
      await lms.close();
    },
  );
});
