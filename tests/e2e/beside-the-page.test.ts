import { expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, fill, find, lookFor, seeText } from '#tests/support/browsers/find-element.ts';
import { startVirtualDisplay } from '#tests/support/browsers/virtual-display.ts';
import { loggedIn, moodleGrader, moodleOwn } from '#tests/support/demo-addresses.ts';
import { browserNames, startWorld, stopWorld } from '#tests/support/e2e-world.ts';
import { t } from '#utils/i18n/t.ts';

const timeout = 120_000;

test.runIf(browserNames.includes('chromium'))(
  'the browser’s own side panel follows the tab on show, and from learner to learner in it',
  async ({ skip }) => {
    const display = await startVirtualDisplay();
    if (!display) return skip('needs Linux with Xvfb and xdotool: headless has no side panel');
    const browser = { headless: false, env: { DISPLAY: display.name } };
    const world = await startWorld('chromium', { browser });
    const { driven, lms } = world;
    try {
      const grader = await driven.open(loggedIn(lms.origin, moodleGrader('702', '4103')));
      const popup = await driven.openPopup(grader);
      if (!popup) throw new Error('Chromium opened no popup');
      await click(popup, { role: 'button', name: t('popup.side') });
      const side = await driven.sidePanel();
      if (!side) throw new Error('Chromium opened no side panel');
      await find(side, { role: 'heading', name: 'Jamie Okoro' });
      await seeText(side, 'Add the results column to the test plan.');

      // What is typed for one learner stays theirs, whatever is on show meanwhile.
      await click(side, { role: 'button', name: t('feedback.use') });
      await click(side, { role: 'button', name: t('feedback.make', { count: 1 }) });
      await fill(side, { role: 'textbox', name: t('targets.statement') }, 'Add a results column.');
      await grader.evaluate(() =>
        document.querySelector<HTMLElement>('[data-action="next-user"]')?.click(),
      );
      await until('the panel to leave the learner', async () => {
        const heading = await lookFor(side, { role: 'heading', name: 'Jamie Okoro' });
        const said = await side.evaluate(() => document.body.textContent ?? '');
        return heading === null || !said.includes('results column');
      });

      // A page without feedback: it says whose unfinished target is kept, and none of its words.
      const other = await driven.open(`${lms.origin}/`);
      await other.bringToFront();
      await seeText(side, t('elsewhere.none'));
      expect(await side.evaluate(() => document.body.textContent)).not.toMatch(/results|column/);

      // Another learner’s own page, then back to the grader.
      const own = await driven.open(loggedIn(lms.origin, moodleOwn('701'), 'as=learner&user=4101'));
      await own.bringToFront();
      await find(side, { role: 'heading', name: 'Aisha Rahman' });
      await other.bringToFront();
      await seeText(side, t('elsewhere.none'));
    } finally {
      await stopWorld(world);
      display.stop();
    }
  },
  timeout,
);
