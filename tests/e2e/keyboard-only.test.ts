import type { Frame, Page, Viewport } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { outgrownIn, spaceText } from '#tests/support/browsers/outgrown.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { jobByKeys } from '#tests/support/main-job/job-by-keys.ts';

/** As a window of 1280 at 200 %: half as many CSS pixels, each of two. */
const ZOOMED = { width: 640, height: 430, deviceScaleFactor: 2 };

/** What has the focus is on the screen, not hidden behind anything, and shows that it has it. */
async function expectFocusSeen(_: Page, place: Frame): Promise<void> {
  const wrong = await place.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing has the focus';
    const target =
      focused instanceof HTMLInputElement && /radio|checkbox/.test(focused.type)
        ? (focused.labels?.[0] ?? focused)
        : focused;
    const { x, y, width, height } = target.getBoundingClientRect();
    const at = document.elementFromPoint(
      Math.min(Math.max(x + width / 2, 0), innerWidth - 1),
      Math.min(Math.max(y + height / 2, 0), innerHeight - 1),
    );
    if (!at || !(target.contains(at) || at.contains(target)))
      return `behind ${at?.outerHTML.slice(0, 80)}, at ${Math.round(y)}: ${target.outerHTML}`;
    return null;
  });
  expect(wrong).toBeNull();
  expect(await outgrownIn(place)).toEqual([]);
}

/** The same where the system's colours are forced upon every page: the focus is drawn with an outline, not with a colour alone. */
async function expectOutlineSeen(page: Page, place: Frame): Promise<void> {
  await expectFocusSeen(page, place);
  const drawn = await place.evaluate(() => {
    const focused = document.activeElement;
    const isDrawn = (one: Element | null | undefined) =>
      one && getComputedStyle(one).outlineStyle !== 'none';
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : null;
    return {
      forced: matchMedia('(forced-colors: active)').matches,
      outline: Boolean(isDrawn(focused) || isDrawn(label)),
    };
  });
  expect(drawn).toEqual({ forced: true, outline: true });
}

/** The driver with each page it opens at a size. */
const sized = (driven: DrivenBrowser, viewport: Viewport): DrivenBrowser => {
  const at = async (page: Page) => {
    await page.setViewport(viewport);
    return page;
  };
  return {
    ...driven,
    open: async (url) => at(await driven.open(url)),
    openExtensionPage: async (path) => at(await driven.openExtensionPage(path)),
  };
};

const job = (origin: string, to: string, learner: string) => ({
  address: loggedIn(origin, to),
  learner,
  onStep: expectFocusSeen,
});

describe.each(browserNames)('the main job with the keyboard alone, in %s', (name) => {
  const world = useWorld(name);

  test('as usual', async () => {
    const { driven, lms } = world;
    await jobByKeys(driven, job(lms.origin, moodleGrader('702', '4101'), 'Aisha Rahman'));
  });

  test('at 200 % zoom', async () => {
    const { driven, lms } = world;
    const jamie = job(lms.origin, moodleGrader('702', '4103'), 'Jamie Okoro');
    await jobByKeys(sized(driven, ZOOMED), jamie);
  });

  test('with text spaced', async () => {
    const { driven, lms } = world;
    await jobByKeys(driven, {
      ...job(lms.origin, moodleGrader('701', '4105'), 'Zuzana'),
      onStep: async (page, place) => {
        await spaceText(place);
        // What has the focus may have been moved out of sight by it, once.
        await place.evaluate(() => document.activeElement?.scrollIntoView({ block: 'nearest' }));
        await expectFocusSeen(page, place);
      },
    });
  });
});

describe.each(browserNames)('the same in forced colours, in %s', (name) => {
  const world = useWorld(name, { browser: { forcedColors: true } });

  test('every stop shows that it has the focus', async () => {
    const { driven, lms } = world;
    await jobByKeys(driven, {
      ...job(lms.origin, moodleGrader('702', '4101'), 'Aisha Rahman'),
      onStep: expectOutlineSeen,
    });
  });

  test('and at 200 % zoom', async () => {
    const { driven, lms } = world;
    await jobByKeys(sized(driven, ZOOMED), {
      ...job(lms.origin, moodleGrader('702', '4103'), 'Jamie Okoro'),
      onStep: expectOutlineSeen,
    });
  });
});
