import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { seeText } from '#tests/support/browsers/find-element.ts';
import { edgeButton, openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld, type World } from '#tests/support/e2e-world.ts';

/** The little of the extension API that these tests use in one of our own pages. */
interface ExtensionApi {
  tabs: { query(which: { url: string }): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
  runtime: { reload(): void };
}

const grader = (world: World): Promise<Page> =>
  world.driven.open(loggedIn(world.lms.origin, moodleGrader('701', '4101')));

const hosts = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('feedforward-panel').length);

/** The page waits for the panel's frame, takes its address before it is spent, and frames it itself. */
const stealFrame = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const root = document.querySelector('feedforward-panel')?.shadowRoot ?? document.body;
    const steal = () => {
      const frame = root.querySelector('iframe');
      if (!frame?.src || frame.id === 'stolen') return;
      const mine = document.createElement('iframe');
      mine.id = 'stolen';
      mine.src = frame.src;
      frame.remove();
      document.body.append(mine);
    };
    new MutationObserver(steal).observe(root, { childList: true, subtree: true });
    new MutationObserver(steal).observe(document.documentElement, {
      childList: true,
      subtree: true,
    });
  });

/** Puts the content script in `times` times at once, as a grant, an open tab and the popup can do together. */
async function injectAtOnce(world: World, times: number): Promise<void> {
  const own = await world.driven.openExtensionPage('workspace.html');
  await own.evaluate(async (count) => {
    const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
    const tabs = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const files = ['/lms.js'];
    const once = () =>
      chrome.scripting.executeScript({ target: { tabId: tabs[0]?.id ?? 0 }, files });
    await Promise.all(Array.from({ length: count }, once));
  }, times);
  await own.close();
}

describe.each(browserNames)('a page that means no good in %s', (name) => {
  const world = useWorld(name, { lms: { csp: false } });

  test('cannot take the panel’s address to a frame of its own', async () => {
    const page = await grader(world);
    await until('the edge button', () => edgeButton(page));
    await stealFrame(page);
    const panel = await openPanel(world.driven, page);
    await seeText(panel, 'Aisha Rahman');
    expect(await page.evaluate(() => document.getElementById('stolen'))).toBeNull();
    expect(
      await page.evaluate(() => performance.getEntries().filter((e) => /-extension:/.test(e.name))),
    ).toEqual([]);
    expect(await page.evaluate(() => window.length)).toBe(0);
    await page.close();
  });

  test('has one button, however often the script is put in', async () => {
    const page = await grader(world);
    await until('the edge button', () => edgeButton(page));
    await injectAtOnce(world, 3);
    await new Promise((done) => setTimeout(done, 500));
    expect(await hosts(page)).toBe(1);
    await page.bringToFront();
    await seeText(await openPanel(world.driven, page), 'Aisha Rahman');
    await page.close();
  });

  test('keeps a panel that is open when the script is put in again', async () => {
    const page = await grader(world);
    const panel = await openPanel(world.driven, page);
    await seeText(panel, 'Aisha Rahman');
    await injectAtOnce(world, 2);
    await new Promise((done) => setTimeout(done, 500));
    await seeText(panel, 'Aisha Rahman');
    expect(await hosts(page)).toBe(1);
    await page.close();
  });
});

describe('the extension is updated under an open page', () => {
  const world = useWorld('chromium', { lms: { csp: true } });

  test('the page says that it must be reloaded, open panel or not', async () => {
    const [open, shut] = [await grader(world), await grader(world)];
    await openPanel(world.driven, open);
    await until('the edge button', () => edgeButton(shut));
    const own = await world.driven.openExtensionPage('workspace.html');
    const reload = () => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionApi };
      chrome.runtime.reload();
    };
    await own.evaluate(reload).catch(() => undefined);
    await open.bringToFront();
    // What was typed may still be in it: it goes when the mentor says so.
    await until('the notice beside the open panel', () =>
      open.evaluate(() => {
        const host = document.querySelector('feedforward-panel');
        const close = host?.shadowRoot?.querySelector<HTMLElement>('.notice button');
        close?.click();
        return close !== null && close !== undefined;
      }),
    );
    await until('room for the page again', () =>
      open.evaluate(() => !document.documentElement.hasAttribute('data-feedforward-room')),
    );
    await shut.bringToFront();
    const errors: unknown[] = [];
    shut.on('pageerror', (error) => errors.push(error));
    await (await until('the edge button', () => edgeButton(shut))).click();
    // The notice stands beside the button, where nothing of ours was before.
    await until('the notice', () =>
      shut.evaluate(
        () =>
          document.elementFromPoint(innerWidth - 100, innerHeight * 0.38 + 20)?.localName ===
          'feedforward-panel',
      ),
    );
    expect(errors).toEqual([]);
  });
});
