import { describe, expect, test } from 'vitest';
import { seeText, textOf } from '#tests/support/browsers/find-element.ts';
import { edgeButton, openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, speedGrader } from '#tests/support/demo-addresses.ts';
import { DEMO_KEY } from '#tests/support/demo-key.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { buildIds } from '#utils/platform/build-ids.ts';

describe.each(browserNames)('the panel opens in %s under a strict policy', (name) => {
  const world = useWorld(name);

  test.each([
    ['Moodle', moodleGrader('701', '4101')],
    ['Canvas', speedGrader('701', '4101')],
  ])('on %s, and shows whose feedback it is', async (_, to) => {
    const page = await world.driven.open(loggedIn(world.lms.origin, to));
    const panel = await openPanel(world.driven, page);
    await seeText(panel, 'Aisha Rahman');
    await seeText(panel, 'Risk assessment report');
    await page.close();
  });

  test.runIf(name === 'chromium')('has the id that its key gives, as policies name it', () => {
    const { chromeId } = buildIds(DEMO_KEY, undefined);
    expect(world.driven.extensionOrigin).toBe(`chrome-extension://${chromeId}`);
  });

  test('leaves a page of no LMS exactly as it is', async () => {
    const page = await world.driven.open(`${world.lms.origin}/ordinary/`);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await new Promise((done) => setTimeout(done, 800));
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await edgeButton(page)).toBeNull();
    await page.close();
  });

  test('stays empty in a page that frames it by itself', async () => {
    const { driven, lms } = world;
    const src = encodeURIComponent(`${driven.extensionOrigin}/panel.html#guessed`);
    const page = await driven.open(`${lms.origin}/framing/?src=${src}`);
    await new Promise((done) => setTimeout(done, 1000));
    for (const frame of page.frames().slice(1)) {
      expect((await textOf(frame)).trim()).not.toMatch(/Feedback|Target|Paste/);
    }
    await page.close();
  });
});
