import { describe, expect, test } from 'vitest';
import { startDemoLms } from '#tests/demo-lms/server.ts';
import { until } from '#tests/support/browsers/driven.ts';
import { seeText } from '#tests/support/browsers/find-element.ts';
import { edgeButton, openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, startWorld, stopWorld } from '#tests/support/e2e-world.ts';

/** A college's own build, whose sites are fixed: nobody grants a permission, so nothing else serves the open tabs. */
describe.each(browserNames)('a page that was open before the extension, in %s', (name) => {
  test('gets its button without a reload', async () => {
    const lms = await startDemoLms({ csp: true, delayMs: 0 });
    const openFirst = loggedIn(lms.origin, moodleGrader('701', '4101'));
    const world = await startWorld(name, { browser: { openFirst } });
    try {
      const page = world.driven.firstPage;
      if (!page) throw new Error('The first page was not opened');
      await until('the edge button', () => edgeButton(page));
      await seeText(await openPanel(world.driven, page), 'Aisha Rahman');
      expect(await page.evaluate(() => document.querySelectorAll('feedforward-panel').length)).toBe(
        1,
      );
    } finally {
      await stopWorld(world);
      await lms.stop();
    }
  });
});
