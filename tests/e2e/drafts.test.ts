import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, fill, find, lookFor, seeText } from '#tests/support/browsers/find-element.ts';
import { edgeButton, openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { showTargets } from '#tests/support/main-job/log-follow-up.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { t } from '#utils/i18n/t.ts';

const box = { role: 'textbox', name: t('targets.statement') } as const;

/** The one wait that the product promises to need: half a second after the last key everything is kept. */
const halfASecond = () => new Promise((done) => setTimeout(done, 500));

async function expectDraft(panel: Frame, statement: string): Promise<void> {
  await until('the unfinished target', async () => {
    const element = await lookFor(panel, box);
    const shown = await element?.evaluate((one) =>
      one instanceof HTMLTextAreaElement ? one.value : '',
    );
    return shown === statement;
  });
}

describe.each(browserNames)('an unfinished target in %s', (name) => {
  // Firefox stops its background after this many milliseconds: the test of a stopped worker waits for it.
  const idle = { 'extensions.background.idle.timeout': 1500 };
  const world = useWorld(name, { browser: { prefs: idle } });
  const at = (id: string) => loggedIn(world.lms.origin, moodleGrader('701', id));

  async function begin(id: string, statement: string): Promise<{ page: Page; panel: Frame }> {
    const page = await world.driven.open(at(id));
    const panel = await openPanel(world.driven, page);
    await pickActions(panel, 1);
    await fill(panel, box, statement);
    return { page, panel };
  }

  test('survives closing the panel, at once after the last key', async () => {
    const { page, panel } = await begin('4101', 'Closed over');
    await click(panel, { role: 'button', name: t('shell.close') });
    await until('the edge button', () => edgeButton(page));
    await expectDraft(await openPanel(world.driven, page), 'Closed over');
    await page.close();
  });

  test('survives going to another page and coming back', async () => {
    const { page } = await begin('4102', 'Left for another page');
    await halfASecond();
    await page.goto(`${world.lms.origin}/ordinary/`);
    await page.goto(at('4102'));
    await expectDraft(await openPanel(world.driven, page), 'Left for another page');
    await page.close();
  });

  test('survives a tab that is gone without a word', async () => {
    const { page } = await begin('4105', 'The tab was closed');
    await halfASecond();
    await page.close();
    const again = await world.driven.open(at('4105'));
    await expectDraft(await openPanel(world.driven, again), 'The tab was closed');
    await again.close();
  });

  test('is typed on and saved after the background was stopped', async () => {
    const { page, panel } = await begin('4106', 'Before the stop');
    if (!(await world.driven.killWorker())) await new Promise((done) => setTimeout(done, 4000));
    await fill(panel, box, 'After the stop');
    await find(panel, { role: 'textbox', name: t('targets.evidence') });
    await saveTargets(panel, { due: 'in 2 weeks', isAgreed: true });
    await page.reload();
    const again = await openPanel(world.driven, page);
    await showTargets(again);
    await seeText(again, 'After the stop');
    await page.close();
  });

  test('is gone once it was saved', async () => {
    const page = await world.driven.open(at('4106'));
    const panel = await openPanel(world.driven, page);
    await showTargets(panel);
    await seeText(panel, 'After the stop');
    expect(await lookFor(panel, box)).toBeNull();
    await page.close();
  });
});
