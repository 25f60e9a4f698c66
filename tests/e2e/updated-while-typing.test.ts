import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { fill, lookFor, pressWithControl, seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import {
  browserNames,
  comeBack,
  startWorld,
  stopWorld,
  type World,
} from '#tests/support/e2e-world.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { storePage } from '#tests/support/sample-term/in-browser.ts';
import { page as inPage } from '#utils/i18n/en/page.ts';
import { t } from '#utils/i18n/t.ts';

const TYPED = 'Typed just before the update';
const box = { role: 'textbox', name: t('targets.statement') } as const;

const shown = async (panel: Frame): Promise<string> =>
  (await lookFor(panel, box))?.evaluate((one) =>
    one instanceof HTMLTextAreaElement ? one.value : '',
  ) ?? '';

async function beginTyping({ lms, driven }: World): Promise<{ page: Page; panel: Frame }> {
  const page = await driven.open(loggedIn(lms.origin, moodleGrader('701', '4101')));
  const panel = await openPanel(driven, page);
  await pickActions(panel, 1);
  await fill(panel, box, TYPED);
  return { page, panel };
}

/** What is kept of it on disk, seen from a page in which none of our code runs. */
async function untilKept({ driven }: World): Promise<void> {
  const own = await storePage(driven);
  await until('the text on disk', async () =>
    JSON.stringify(await own.evaluate("bench.look('drafts')")).includes(TYPED),
  );
  await own.close();
}

/** As the browser does when a new version has come. */
async function update({ driven }: World): Promise<void> {
  const own = await driven.openExtensionPage('workspace.html');
  const reload = () => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    setTimeout(() => api.runtime.reload(), 50);
  };
  await own.evaluate(reload).catch(() => undefined);
}

const isAlive = (panel: Frame): Promise<boolean> =>
  panel.evaluate(() => document.getElementById('app') !== null).catch(() => false);

const notice = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.querySelector('feedforward-panel')?.shadowRoot?.querySelector('.notice')
        ?.textContent ?? '',
  );

describe.each(browserNames)('an update while somebody types, in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'feedforward-update-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  test('what was typed stays to be copied, or is kept, and the page says what to do', async () => {
    const options = { browser: { profile } };
    let world = await startWorld(name, options);
    try {
      const { page, panel } = await beginTyping(world);
      // Half a second after the last key everything is on disk.
      await new Promise((done) => setTimeout(done, 500));
      await untilKept(world);
      await update(world);
      // Firefox's driver gives up where the tab that it leaves, one of the old version's, is closed meanwhile.
      await until('the page in front', () => page.bringToFront().then(() => true));
      // Firefox ends what an extension has in a page together with the extension.
      if (name === 'chromium') {
        await until('the sentence in the page', async () =>
          (await notice(page)).startsWith(inPage['page.leftBehind']),
        );
        await seeText(panel, t('errors.extensionGone'));
        expect(await shown(panel)).toBe(TYPED);
        await (await lookFor(panel, box))?.click();
        await pressWithControl(page, 'a');
        await pressWithControl(page, 'c');
        expect(await panel.evaluate(() => getSelection()?.toString())).toBe(TYPED);
      } else {
        await until(
          'the end of the old version',
          async () => panel.detached || !(await isAlive(panel)),
        );
        // The update is over before the browser closes: two ends at once are another story.
        await (await world.driven.openExtensionPage('manifest.json')).close();
      }
      world = await comeBack(world, options);
      const { driven, lms } = world;
      const again = await driven.open(loggedIn(lms.origin, moodleGrader('701', '4101')));
      const reopened = await openPanel(driven, again);
      await until('the unfinished text', async () => (await shown(reopened)) === TYPED);
    } finally {
      await stopWorld(world);
    }
  });
});
