import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { click, seeText, textOf } from '#tests/support/browsers/find-element.ts';
import { edgeButton, openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, speedGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { storePage } from '#tests/support/sample-term/in-browser.ts';

/** Runs in the page before its own scripts: every object has these from now on. */
function pollute(): void {
  for (const name of ['kind', 'learner', 'userId', 'released', 'answer', 'key', 'asks', 'call'])
    Object.defineProperty(Object.prototype, name, {
      value: 'polluted',
      writable: true,
      configurable: true,
    });
}

/** Runs in the page once it stands: what a reader would use says what the page wants. */
function forge(): void {
  const lie = { id: 'x', name: 'Mallory Forged', comment: 'Forged words', user_id: '9' };
  JSON.parse = () => lie;
  globalThis.fetch = async () => new Response(JSON.stringify(lie));
  Element.prototype.querySelector = () => null;
  Document.prototype.querySelectorAll = () => document.createDocumentFragment().childNodes as never;
  Array.prototype.filter = () => [] as never;
  String.prototype.trim = () => 'Mallory Forged';
  Object.defineProperty(Node.prototype, 'textContent', { get: () => 'Mallory Forged' });
}

/** Runs in the page: names of the document's own are taken by elements, as markup alone can do. */
function clobber(): void {
  for (const name of ['title', 'body', 'forms', 'images', 'URL', 'referrer', 'cookie']) {
    const image = document.createElement('img');
    image.setAttribute('name', name);
    image.id = name;
    document.documentElement.append(image);
  }
  const form = document.createElement('form');
  form.innerHTML = '<input name="textContent"><input name="children"><input name="attributes">';
  form.id = 'feedforward-panel';
  document.documentElement.append(form);
}

/** Runs in the page: a hundred thousand elements, and one that is three thousand deep. */
function grow(): void {
  const wide = document.createElement('div');
  wide.hidden = true;
  wide.innerHTML = '<p class="comment feedback">x</p>'.repeat(100_000);
  let deepest = document.createElement('div');
  wide.append(deepest);
  for (let depth = 0; depth < 3000; depth++) {
    const next = document.createElement('div');
    deepest.append(next);
    deepest = next;
  }
  document.documentElement.append(wide);
}

describe.each(browserNames)('tricks of a page in %s', (name) => {
  const world = useWorld(name, { lms: { csp: false } });
  const learner = 'Aisha Rahman';

  const at = async (to: string, before?: () => void): Promise<Page> => {
    const page = await world.driven.open('about:blank');
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(loggedIn(world.lms.origin, to));
    await until('the edge button', () => edgeButton(page));
    return page;
  };
  const kept = async (): Promise<{ name: string }[]> => {
    const own = await storePage(world.driven);
    const learners = (await own.evaluate(`bench.look('learners')`)) as { name: string }[];
    await own.close();
    return learners;
  };

  test.each([
    ['Moodle', moodleGrader('702', '4101')],
    ['Canvas', speedGrader('702', '4101')],
  ])('%s: objects that the page has changed are not ours', async (_, to) => {
    const page = await at(to, pollute);
    await page.evaluate(forge);
    const panel = await openPanel(world.driven, page);
    await seeText(panel, learner);
    await pickActions(panel, 1);
    await saveTargets(panel, { due: 'in 2 weeks', isAgreed: true });
    expect(await textOf(panel)).not.toMatch(/polluted|Mallory|Forged/);
    await page.close();
    expect(new Set((await kept()).map((one) => one.name))).toEqual(new Set([learner]));
  });

  test('names that elements have taken change nothing', async () => {
    const page = await at(moodleGrader('702', '4101'));
    await page.evaluate(clobber);
    const panel = await openPanel(world.driven, page);
    await seeText(panel, learner);
    await page.close();
  });

  test('a giant and deeply nested page is read', async () => {
    const page = await at(moodleGrader('702', '4101'));
    await page.evaluate(grow);
    await seeText(await openPanel(world.driven, page), learner);
    await page.close();
  });

  test('it has no way to send the extension a message', async () => {
    const page = await at(moodleGrader('702', '4101'));
    await openPanel(world.driven, page);
    const id = new URL(world.driven.extensionOrigin).host;
    const answers = await page.evaluate(async (to) => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const ask = { call: 'panel.confirm', asks: { key: 'x' } };
      postMessage(ask, '*');
      for (const target of [...document.querySelectorAll('*')].slice(0, 200))
        target.dispatchEvent(new CustomEvent('feedforward', { detail: ask, bubbles: true }));
      const answer = await Promise.resolve()
        .then(() => api.runtime.sendMessage(to, ask))
        .catch(() => 'refused');
      const port = await Promise.resolve()
        .then(() => typeof api.runtime.connect(to))
        .catch(() => 'refused');
      await new Promise((done) => setTimeout(done, 500));
      return { answer: answer ?? 'refused', port, heard: heard.length, frames: window.length };
    }, id);
    // Its own message to itself, and nothing that came of it.
    expect(answers).toMatchObject({ answer: 'refused', heard: 1, frames: 0 });
    await page.close();
  });

  test('nothing that cannot be taken back, or leaves, is in reach of a click through the page', async () => {
    const page = await at(moodleGrader('702', '4101'));
    const panel = await openPanel(world.driven, page);
    await seeText(panel, learner);
    const names: string[] = [];
    for (const nth of [0, 1, 2]) {
      await click(panel, { role: 'tab', nth });
      await new Promise((done) => setTimeout(done, 300));
      names.push(
        ...(await panel.evaluate(() =>
          [...document.querySelectorAll('button, a')].map(
            (one) => one.getAttribute('aria-label') ?? one.textContent ?? '',
          ),
        )),
      );
    }
    expect(names.length).toBeGreaterThan(10);
    expect(
      names.filter((one) => /\b(?:erase|export|restore|bring in|import)\b/i.test(one)),
    ).toEqual([]);
    await page.close();
  });
});
