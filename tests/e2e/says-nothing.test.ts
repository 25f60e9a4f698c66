import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, find, seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { exportRows, openExport } from '#tests/support/main-job/export-rows.ts';
import { logFollowUp, showTargets } from '#tests/support/main-job/log-follow-up.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { storePage } from '#tests/support/sample-term/in-browser.ts';
import { t } from '#utils/i18n/t.ts';

const [STATEMENT, EVIDENCE, NOTE] = ['Marigold statement', 'Marigold evidence', 'Marigold note'];
/** What of this learner may stand in no log, address, title or file name. */
const PERSONAL = /Aisha|Rahman|Marigold/i;

/** What an LMS page could find of ours in its own origin's storage. */
const inPageStorage = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      (await indexedDB.databases()).map(({ name }) => name),
    ]),
  );

describe.each(browserNames)('the main job in %s says nothing of a learner', (name) => {
  const world = useWorld(name);
  const pages: Page[] = [];
  const seen: string[] = [];
  /** Notes a page's title and address as they are, and as they become. */
  const look = async (page: Page) => {
    seen.push(...(await page.evaluate(() => [document.title, location.href])));
  };

  test('while it is done', { timeout: 120_000 }, async () => {
    const page = await world.driven.open(loggedIn(world.lms.origin, moodleGrader('702', '4101')));
    let panel = await openPanel(world.driven, page);
    await seeText(panel, 'Aisha Rahman');
    // The control: what is written to a console of ours is seen.
    await panel.evaluate(() => console.warn('feedforward-control'));
    await pickActions(panel, 1);
    const agreed = { due: 'in 2 weeks', isAgreed: true };
    await saveTargets(panel, { statement: STATEMENT, evidence: EVIDENCE, ...agreed });
    await page.reload();
    panel = await openPanel(world.driven, page);
    await showTargets(panel);
    await logFollowUp(panel, 'partly', NOTE);
    seen.push(await panel.evaluate(() => document.title + location.href));
    expect(await inPageStorage(page)).not.toMatch(/feedforward|dexie|Marigold/i);
    await page.close();

    const exporting = await openExport(world.driven);
    const { fileName } = await exportRows(world.driven, exporting, 'targets');
    seen.push(fileName);
    pages.push(exporting);
  });

  test('on every screen of the workspace, in its title or its address', async () => {
    const inStore = await storePage(world.driven);
    const [learner] = (await inStore.evaluate(`bench.look('learners')`)) as { id: string }[];
    const [target] = (await inStore.evaluate(`bench.look('targets')`)) as { id: string }[];
    const page = await world.driven.openExtensionPage('workspace.html#today');
    for (const hash of [
      'today',
      'caseload',
      `caseload/${learner?.id}`,
      `learner/${learner?.id}`,
      `sheet/${target?.id}`,
      `export/${learner?.id}`,
      'inbox',
      'bank',
      'insights',
      'settings',
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, `#${hash}`);
      await new Promise((done) => setTimeout(done, 250));
      await look(page);
    }
    await page.evaluate((to) => {
      location.hash = to;
    }, `#learner/${learner?.id}`);
    await seeText(page, 'Marigold statement');
    await click(page, { role: 'button', name: t('privacy.title', { name: 'Aisha Rahman' }) });
    await click(page, { role: 'button', name: t('privacy.saveText') });
    await until('the file', async () =>
      readdirSync(world.driven.downloads).some((one) => one.endsWith('.txt')),
    );
    await find(page, { role: 'alert', name: /./ });
    const kept = await page.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { local, session } = api.storage;
      return JSON.stringify([await local.get(), await session.get(), { ...localStorage }]);
    });
    expect(kept).not.toMatch(PERSONAL);
    pages.push(page, inStore);
  });

  test('nor in anything that was printed, nor in the name of a file', async () => {
    for (const page of pages) {
      await look(page);
      await page.close();
    }
    seen.push(...readdirSync(world.driven.downloads));
    expect(seen.length).toBeGreaterThan(20);
    expect(seen.filter((one) => PERSONAL.test(decodeURIComponent(one)))).toEqual([]);
    const printed = await until('what was printed', async () => {
      const all = world.driven.printed();
      return all.includes('feedforward-control') && all;
    });
    expect(printed.split('\n').filter((line) => PERSONAL.test(line))).toEqual([]);
  });
});
