import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axeFaultsIn, comeToRest } from '#tests/support/browsers/axe-faults.ts';
import type { Place } from '#tests/support/browsers/driven.ts';
import { click, find, seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { showTargets } from '#tests/support/main-job/log-follow-up.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { playedTerm, putInto, storePage } from '#tests/support/sample-term/in-browser.ts';
import { t } from '#utils/i18n/t.ts';

const SCREENS = ['today', 'caseload', 'inbox', 'bank', 'export', 'insights', 'settings', 'text'];
const today = Temporal.Now.plainDateISO().toString();

/** Nothing is wrong with what is shown, light or dark. */
async function expectNoFaults(place: Place): Promise<void> {
  await comeToRest(place);
  // As one text: a list would be cut short in the message.
  for (const scheme of ['light', 'dark'] as const)
    expect(`${scheme}: ${(await axeFaultsIn(place, scheme)).join('\n')}`).toBe(`${scheme}: `);
}

describe.each(browserNames)('axe finds nothing, light or dark, in %s', (name) => {
  const world = useWorld(name);
  let page: Page;

  beforeAll(async () => {
    const store = await storePage(world.driven);
    await putInto(store, await playedTerm({ learners: 8, weeks: 6, today, seed: 5 }));
    await store.close();
    page = await world.driven.openExtensionPage('workspace.html#today');
    await page.bringToFront();
  });

  test('unless something is wrong', async () => {
    await find(page, { role: 'heading' });
    await page.evaluate(() => {
      const bad = document.createElement('p');
      bad.id = 'control';
      bad.textContent = 'pale';
      bad.style.cssText = 'color: #999; background: #aaa';
      document.querySelector('main')?.append(bad);
    });
    const found = await axeFaultsIn(page, 'light');
    expect(found.filter((one) => one.startsWith('color-contrast'))).toHaveLength(1);
    await page.evaluate(() => document.getElementById('control')?.remove());
  });

  test.each(SCREENS)('on the screen %s', async (screen) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, screen);
    await find(page, { role: 'heading' });
    await expectNoFaults(page);
  });

  test('on a learner’s screen', async () => {
    await page.evaluate(() => {
      location.hash = 'caseload';
    });
    await seeText(page, t('caseload.title'));
    await comeToRest(page);
    const learner = await page.$eval('main a[href^="#learner/"], main a[href^="#caseload/"]', (a) =>
      a.getAttribute('href'),
    );
    for (const kind of ['caseload', 'learner']) {
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        (learner ?? '').replace(/^#\w+/, kind),
      );
      await expectNoFaults(page);
    }
  });

  test.each(['popup.html', 'sidepanel.html'])('in %s', async (path) => {
    const own = await world.driven.openExtensionPage(path);
    await own.bringToFront();
    await find(own, { role: 'heading' });
    await expectNoFaults(own);
    await own.close();
  });

  test('in the panel: feedback, editor, targets, review', async () => {
    const lms = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('702', '4101')));
    const panel = await openPanel(world.driven, lms);
    await find(panel, { role: 'button', name: t('feedback.use') });
    await expectNoFaults(panel);
    await pickActions(panel, 1);
    await expectNoFaults(panel);
    await saveTargets(panel, { due: 'in 2 weeks', isAgreed: true });
    await showTargets(panel);
    await expectNoFaults(panel);
    await click(panel, { role: 'button', name: t('followUps.partly') });
    await expectNoFaults(panel);
    await click(panel, { role: 'tab', name: /^Review/ });
    await click(panel, { role: 'button', name: t('reviews.begin') });
    await expectNoFaults(panel);
    await lms.close();
  });
});
