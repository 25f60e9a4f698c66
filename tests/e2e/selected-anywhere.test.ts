import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { type DrivenBrowser, type Place, until } from '#tests/support/browsers/driven.ts';
import {
  click,
  fill,
  find,
  pressWithControl,
  seeText,
} from '#tests/support/browsers/find-element.ts';
import {
  startVirtualDisplay,
  type VirtualDisplay,
} from '#tests/support/browsers/virtual-display.ts';
import type { Kind } from '#tests/support/build-demo.ts';
import { loggedIn, moodleGrader, speedGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, startWorld, stopWorld, type World } from '#tests/support/e2e-world.ts';
import { inMemory } from '#tests/support/in-memory.ts';
import { exportRows, openExport } from '#tests/support/main-job/export-rows.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { smallPdf } from '#tests/support/small-pdf.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';

/** A browser on a screen, its menus, a crash: longer than the rest. */
const timeout = 180_000;

const FIRST = ['You need to add two dated sources to task 2.', 'Label both axes of the graph.'];
const ON_PAPER = [
  'You explain the method clearly and your diagram of the network is easy to',
  'follow for somebody who has never seen it.',
  '',
  'Please add a comparison of two suppliers.',
  '• Label the axes of the graph',
  '• Add two sources that are dated',
];
const SECOND = ['Explain why you chose this supplier.'];

/** Puts feedback with a list into a page of no LMS and selects it; gives a place in it to click on. */
const selectFeedback = (page: Page, items: string[]): Promise<{ x: number; y: number }> =>
  page.evaluate((texts) => {
    document.querySelector('#feedback')?.remove();
    const feedback = document.createElement('div');
    feedback.id = 'feedback';
    const opening = document.createElement('p');
    opening.textContent = 'Clear aims and a tidy table.';
    const list = document.createElement('ul');
    for (const text of texts) {
      const item = document.createElement('li');
      item.textContent = text;
      list.append(item);
    }
    feedback.append(opening, list);
    document.body.prepend(feedback);
    getSelection()?.selectAllChildren(feedback);
    const { x, y, height } = opening.getBoundingClientRect();
    return { x: x + 20, y: y + height / 2 };
  }, items);

const isEmpty = (memory: unknown): boolean => JSON.stringify(memory) === '{}';

/** Firefox only. */
const isSidebarOpen = (own: Page): Promise<boolean> =>
  own.evaluate(() => {
    const { browser } = globalThis as unknown as {
      browser: { sidebarAction: { isOpen(which: object): Promise<boolean> } };
    };
    return browser.sidebarAction.isOpen({});
  });

/** Chooses our item in the open context menu by its first letter, as a person may. */
async function chooseOurs({ driven }: World, display: VirtualDisplay): Promise<void> {
  // The browser's own menu is in no page: nothing says when it is there.
  await new Promise((done) => setTimeout(done, 1200));
  display.press('m');
  // Firefox goes to the item, Chromium chooses it at once.
  if (driven.name === 'firefox') display.press('Return');
}

/** Chromium makes the item once the extension's worker is up; a menu opened before has none. */
async function untilItemIsThere({ driven }: World): Promise<void> {
  const own = await driven.openExtensionPage('manifest.json');
  await until('the item in the menu', () =>
    own.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as {
        chrome: { contextMenus: { update(id: string, change: object): Promise<void> } };
      };
      return chrome.contextMenus.update(id, {}).then(
        () => true,
        () => false,
      );
    }, 'from-selection'),
  );
  await own.close();
}

/** Selects feedback in the page and brings it by the context menu. */
async function bringByMenu(world: World, page: Page, display: VirtualDisplay, items: string[]) {
  await page.bringToFront();
  const { x, y } = await selectFeedback(page, items);
  await page.mouse.click(x, y, { button: 'right' });
  await chooseOurs(world, display);
}

/** A world, with the store build unless otherwise said, on a screen of its own, for as long as `run` takes; skips where there is none. */
async function onScreen(
  name: DrivenBrowser['name'],
  skip: (why: string) => void,
  run: (world: World, display: VirtualDisplay) => Promise<void>,
  kind: Kind = 'store',
): Promise<void> {
  const display = await startVirtualDisplay();
  if (!display) return skip('needs Linux with Xvfb and xdotool: no headless browser has menus');
  const browser = { headless: false, env: { DISPLAY: display.name } };
  const world = await startWorld(name, { kind, browser });
  try {
    if (name === 'chromium') await untilItemIsThere(world);
    await run(world, display);
  } finally {
    await stopWorld(world);
    display.stop();
  }
}

async function chooseNew(place: Place, name: string): Promise<void> {
  await fill(place, { role: 'textbox', name: t('shell.newLearnerName') }, name);
  await click(place, { role: 'button', name: t('shell.newLearnerAdd') });
}

/** Newer text while a target is written: both are kept. Then a crash: learner, text and target are there again. */
async function seeNothingLost(world: World, display: VirtualDisplay, page: Page, panel: Page) {
  await click(panel, { role: 'button', name: t('feedback.use') });
  await click(panel, { role: 'button', name: t('feedback.make', { count: 1 }) });
  await chooseNew(panel, 'Priya Sample');
  await fill(panel, { role: 'textbox', name: t('targets.statement') }, 'I will date two sources');
  await bringByMenu(world, page, display, SECOND);
  await seeText(panel, 'Explain why you chose this supplier.');
  await seeText(panel, t('shell.kept', { name: 'Priya Sample' }));
  await click(panel, { role: 'button', name: t('elsewhere.former') });
  await seeText(panel, 'Label both axes of the graph.');
  await click(panel, { role: 'button', name: t('feedback.use'), nth: 1 });
  await click(panel, { role: 'button', name: t('feedback.make', { count: 1 }) });
  await chooseNew(panel, 'Priya Sample');
  await find(panel, { role: 'textbox', name: t('targets.statement') });
  await panel.reload();
  await seeText(panel, t('targets.titleNew', { name: 'Priya Sample' }));
}

describe.runIf(browserNames.includes('chromium'))('text selected anywhere, in Chromium', () => {
  test('comes to the side panel by the browser’s own menu, and to a saved target', {
    timeout,
  }, async ({ skip }) => {
    await onScreen('chromium', skip, async (world, display) => {
      const page = await world.driven.open(`${world.lms.origin}/ordinary/`);
      await bringByMenu(world, page, display, FIRST);
      const panel = await until('the side panel', () => world.driven.sidePanel());
      await seeText(panel, t('elsewhere.from', { host: '127.0.0.1' }));
      await seeText(panel, 'Label both axes of the graph.');
      expect(await inMemory(panel)).toEqual({});
      // Nothing of ours in the page, and no access to it beyond the click.
      expect(await page.evaluate(() => document.querySelector('feedforward-panel'))).toBeNull();
      await seeNothingLost(world, display, page, panel);
      const saved = await saveTargets(panel, { due: 'in 2 weeks', isAgreed: true });
      const workspace = await openExport(world.driven);
      const { rows } = await exportRows(world.driven, workspace, 'targets');
      expect(rows.map((row) => [row.Learner, row.Target])).toEqual(
        saved.map(({ statement }) => ['Priya Sample', statement]),
      );
      expect(JSON.stringify(rows)).not.toContain('127.0.0.1');
    });
  });

  test('from an allowed marking page is held back as the page holds it back', { timeout }, async ({
    skip,
  }) => {
    const run = async (world: World, display: VirtualDisplay) => {
      const held: [string, MessageKey][] = [
        [moodleGrader('706', '4103'), 'shell.unreleased'],
        [speedGrader('705', '4101'), 'shell.anonymousWhy'],
      ];
      for (const [path, words] of held) {
        const page = await world.driven.open(loggedIn(world.lms.origin, path));
        await bringByMenu(world, page, display, FIRST);
        const panel = await until('the side panel', () => world.driven.sidePanel());
        await seeText(panel, t('elsewhere.from', { host: '127.0.0.1' }));
        await seeText(panel, say({ key: words }));
      }
    };
    await onScreen('chromium', skip, run, 'demo');
  });

  test('comes out of the browser’s PDF viewer as paragraphs and a list', { timeout }, async ({
    skip,
  }) => {
    await onScreen('chromium', skip, async (world, display) => {
      const file = join(world.driven.downloads, 'feedback.pdf');
      writeFileSync(file, smallPdf(ON_PAPER));
      const page = await world.driven.open(pathToFileURL(file).href);
      // The viewer is another extension's page: nothing says when it has drawn its text.
      let tries = 0;
      const panel = await until(
        'the side panel',
        async () => {
          // In a browser that has only just started it may stay blank for good: load the file again.
          if (tries > 0 && tries % 3 === 0) await page.reload();
          tries += 1;
          await page.mouse.click(400, 300);
          await pressWithControl(page, 'a');
          await new Promise((done) => setTimeout(done, 800));
          await page.mouse.click(700, 200, { button: 'right' });
          await chooseOurs(world, display);
          const opened = await world.driven.sidePanel(1_500);
          if (!opened) display.press('Escape');
          return opened;
        },
        90_000,
      );
      await click(panel, { role: 'button', name: t('feedback.asWritten') });
      await seeText(panel, ON_PAPER.slice(0, 2).join(' '));
      await seeText(panel, /- Label the axes of the graph\n- Add two sources that are dated/);
    });
  });
});

describe.runIf(browserNames.includes('firefox'))('text selected anywhere, in Firefox', () => {
  // The sidebar is no browsing context that the driver can reach: what it kept is seen in the workspace.
  test('comes to the sidebar by the browser’s own menu', { timeout }, async ({ skip }) => {
    await onScreen('firefox', skip, async (world, display) => {
      const page = await world.driven.open(`${world.lms.origin}/ordinary/`);
      await bringByMenu(world, page, display, FIRST);
      const own = await world.driven.openExtensionPage('workspace.html#caseload');
      await until('the text to be taken', async () => isEmpty(await inMemory(own)));
      // Only the sidebar takes what was left for this window; the workspace shows what it kept.
      expect(await isSidebarOpen(own)).toBe(true);
      await click(own, { role: 'link', name: t('elsewhere.title') });
      await seeText(own, 'Label both axes of the graph.');
    });
  });
});
