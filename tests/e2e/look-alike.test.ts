import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoLms, startDemoLms } from '#tests/demo-lms/server.ts';
import { until } from '#tests/support/browsers/driven.ts';
import { click, lookFor, seeText, textOf } from '#tests/support/browsers/find-element.ts';
import { edgeButton, openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, speedGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { showTargets } from '#tests/support/main-job/log-follow-up.ts';
import { pickActions } from '#tests/support/main-job/pick-actions.ts';
import { saveTargets } from '#tests/support/main-job/write-target.ts';
import { storePage } from '#tests/support/sample-term/in-browser.ts';
import { t } from '#utils/i18n/t.ts';

const LEARNER = 'Aisha Rahman';
const GRADERS = [
  ['Moodle', moodleGrader('702', '4101')],
  ['Canvas', speedGrader('702', '4101')],
] as const;
const TABLES = ['learners', 'feedback', 'targets', 'log', 'questions', 'drafts'] as const;

type Kept = Record<string, { id?: string; identityKeys?: string[] }[]>;

/** Runs in a page: whatever of it names a site names this one. */
function claimSite(site: string): void {
  const base = document.createElement('base');
  base.href = `${site}/moodle/`;
  document.head.prepend(base);
  for (const script of document.head.querySelectorAll('script'))
    script.textContent = (script.textContent ?? '').replaceAll(
      location.origin.replaceAll('/', '\\/'),
      site.replaceAll('/', '\\/'),
    );
  for (const link of document.querySelectorAll('a[href]'))
    link.setAttribute('href', (link.getAttribute('href') ?? '').replaceAll(location.origin, site));
}

/** Runs in a page: it presses our button by itself, in every way that a script can. */
function pressButton(): void {
  const host = document.querySelector('feedforward-panel');
  const button = host?.shadowRoot?.querySelector('button');
  const at = { bubbles: true, composed: true, clientX: innerWidth - 18, clientY: innerHeight / 2 };
  for (const one of [button, host])
    for (const what of ['pointerdown', 'mousedown', 'mouseup', 'click'])
      one?.dispatchEvent(new MouseEvent(what, at));
  button?.click();
}

/** The places in a marking page that say whose marking it is; each as a selector and the attribute that has the id. */
const SAYS_WHOSE = {
  name: ['a[href*="id=4101"]', 'href'],
  form: ['[name$="form_4101"]', 'name'],
  panel: ['[data-userid="4101"]', 'data-userid'],
  chosen: ['[data-selected="4101"]', 'data-selected'],
} as const;

/** Runs in a marking page of learner 4101: such a place names another. */
function nameAnother([selector, attribute]: readonly [string, string]): boolean {
  const found = document.querySelectorAll(selector);
  for (const one of found)
    one.setAttribute(attribute, (one.getAttribute(attribute) ?? '').replace('4101', '4102'));
  return found.length > 0;
}

/** Runs there: so does the address. */
const moveOn = (): void =>
  history.replaceState(null, '', location.href.replace('userid=4101', 'userid=4102'));

describe.each(browserNames)('a site that looks like an LMS, in %s', (name) => {
  const world = useWorld(name, { lms: { csp: false } });
  /** Another site: the same pages, people and ids, word for word. */
  let other: DemoLms;

  /** Looks at the store from a page in which none of our code runs. */
  let own: Page;

  beforeAll(async () => {
    other = await startDemoLms({ csp: false, delayMs: 600 });
    own = await storePage(world.driven);
  });
  afterAll(() => other.stop());

  const kept = async (): Promise<Kept> => {
    const tables: Kept = {};
    for (const name of TABLES)
      tables[name] = (await own.evaluate(`bench.look('${name}')`)) as Kept[string];
    return tables;
  };
  const at = async (lms: Pick<DemoLms, 'origin'>, to: string): Promise<Page> => {
    const page = await world.driven.open(loggedIn(lms.origin, to));
    await until('the edge button', () => edgeButton(page));
    return page;
  };
  const save = async (page: Page, statement: string) => {
    const panel = await openPanel(world.driven, page);
    await seeText(panel, LEARNER);
    await pickActions(panel, 1);
    await saveTargets(panel, { statement, due: 'in 2 weeks', isAgreed: true });
    return panel;
  };
  const keysOf = ({ learners = [] }: Kept): string[] =>
    learners.flatMap(({ identityKeys = [] }) => identityKeys);

  test('not allowed, it sees nothing of ours and is asked nothing', async () => {
    // The same machine by a name that this build has not been allowed.
    const origin = world.lms.origin.replace('127.0.0.1', 'localhost');
    for (const [, to] of GRADERS) {
      const page = await world.driven.open(loggedIn(origin, to));
      await new Promise((done) => setTimeout(done, 1200));
      const asked = world.lms.requests.length;
      await page.evaluate(pressButton);
      await new Promise((done) => setTimeout(done, 300));
      expect(await page.evaluate(() => document.querySelector('feedforward-panel'))).toBeNull();
      expect(page.frames()).toHaveLength(1);
      expect(world.lms.requests.slice(asked)).toEqual([]);
      await page.close();
    }
  });

  test('allowed, it has nothing kept without a click', async () => {
    const before = await kept();
    for (const [, to] of GRADERS) {
      const page = await at(other, to);
      await page.evaluate(pressButton);
      await new Promise((done) => setTimeout(done, 300));
      expect(page.frames()).toHaveLength(1);
      await seeText(await openPanel(world.driven, page), LEARNER);
      await page.evaluate(pressButton);
      await new Promise((done) => setTimeout(done, 800));
      expect(await kept()).toEqual(before);
      await page.close();
    }
  });

  test.each(GRADERS)(
    '%s: the same id there is somebody else, whatever site the page says it is',
    async (system, to) => {
      const mine = await at(world.lms, to);
      await save(mine, `Kept on the true site, ${system}`);
      const before = await kept();
      const page = await at(other, to);
      await page.evaluate(claimSite, world.lms.origin);
      const panel = await openPanel(world.driven, page);
      await seeText(panel, LEARNER);
      await showTargets(panel);
      await new Promise((done) => setTimeout(done, 500));
      expect(await textOf(panel)).not.toContain('Kept on the true site');
      await page.reload();
      await page.evaluate(claimSite, world.lms.origin);
      await save(page, `Kept on the other site, ${system}`);
      const after = await kept();
      // What was there is as it was, to the letter.
      for (const table of TABLES)
        expect(after[table]).toEqual(expect.arrayContaining(before[table] ?? []));
      const added = keysOf(after).filter((key) => !keysOf(before).includes(key));
      expect(added).toHaveLength(1);
      expect(added[0]).toMatch(new RegExp(`^${other.origin}(?:/moodle)?\\|\\d+$`));
      await mine.reload();
      const again = await openPanel(world.driven, mine);
      await showTargets(again);
      await seeText(again, `Kept on the true site, ${system}`);
      expect(await textOf(again)).not.toContain('Kept on the other site');
      await page.close();
      await mine.close();
    },
  );

  test('a page that names another learner in some of its places is not believed', async () => {
    const theirs = await at(world.lms, moodleGrader('701', '4102'));
    const panel = await openPanel(world.driven, theirs);
    await pickActions(panel, 1);
    await saveTargets(panel, { statement: 'Of the other learner', due: 'in 2 weeks' });
    await theirs.close();
    const before = await kept();
    expect(keysOf(before).some((key) => key.endsWith('|4102'))).toBe(true);
    for (const places of [['name'], ['form'], ['name', 'form', 'panel', 'chosen']] as const) {
      const page = await at(world.lms, moodleGrader('701', '4101'));
      for (const place of places)
        await until('the place that lies', () => page.evaluate(nameAnother, SAYS_WHOSE[place]));
      const lied = await openPanel(world.driven, page);
      await until('something on the panel', async () => (await textOf(lied)).trim().length > 40);
      await new Promise((done) => setTimeout(done, 1000));
      const tab = { role: 'tab', name: new RegExp(`^${t('shell.tabTargets')}`) } as const;
      if (await lookFor(lied, tab)) await click(lied, tab);
      await new Promise((done) => setTimeout(done, 500));
      expect(await textOf(lied)).not.toContain('Of the other learner');
      if (places.length > 1) {
        // All of it at one: that is the site's own word, and shows that the places above were the ones.
        await page.evaluate(moveOn);
        await click(lied, tab);
        await seeText(lied, 'Of the other learner');
      }
      await page.close();
    }
    expect(await kept()).toEqual(before);
  });
});
