import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { markAgain } from '#tests/demo-lms/data/marking.ts';
import { freshStore } from '#tests/store/fresh-store.ts';
import { tickingClock } from '#tests/store/made-up.ts';
import { chooseFile } from '#tests/support/browsers/choose-file.ts';
import { type Place, until } from '#tests/support/browsers/driven.ts';
import { click, find, lookFor, seeText } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader, speedGrader } from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { hostileFile } from '#tests/support/markup/caseload.ts';
import { isDrawnAlike } from '#tests/support/markup/drawn.ts';
import { type ScreenFaults, screenFaults, watchForCode } from '#tests/support/markup/in-screen.ts';
import { payloads } from '#tests/support/markup/payloads.ts';
import { storePage } from '#tests/support/sample-term/in-browser.ts';
import { profileEditor } from '#utils/i18n/en/profile-editor.ts';
import { sayer, t } from '#utils/i18n/t.ts';
import { shippedProfiles } from '#utils/mis/known-profiles.ts';
import { profileFile } from '#utils/mis/profile-file.ts';

const te = sayer(profileEditor);
const NONE = { ran: 0, stopped: [], markup: [], sticksOut: [], overdrawn: [], turned: [] };

/** Judges what a place shows; `texts` = how many of them it must show at least. */
async function expectWell(place: Place, texts: number): Promise<ScreenFaults> {
  await place.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  const faults = await place.evaluate(screenFaults);
  const { texts: seen, ...rest } = faults;
  // All that is wrong on all pages, not the first of it alone.
  expect.soft(rest).toEqual(NONE);
  expect(seen).toBeGreaterThanOrEqual(texts);
  return faults;
}

/** Texts of about one page of feedback each. */
const pieces = Array.from({ length: 8 }, (_, part) => payloads.filter((__, at) => at % 8 === part));

/** A learner's marking for each part: a draft that was kept of the part before would open first. */
const MARKED = [
  ['702', '4101'],
  ...['4101', '4102', '4103', '4104', '4105', '4106', '4107'].map((one) => ['701', one]),
] as const;

/** The long run: every learner's page, and Firefox, which takes minutes for it. */
const isLong = process.env.E2E_PAYLOADS === 'all';
const names = browserNames.filter((name) => isLong || name === 'chromium');

describe.each(names)('texts that mean no good, in %s', (name) => {
  const world = useWorld(name);
  let page: Page;

  const goTo = async (hash: string, texts: number) => {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await until(`texts in ${hash}`, () =>
      page.evaluate((least) => document.body.innerText.split('MARKUP_RAN').length > least, texts),
    );
    await new Promise((done) => setTimeout(done, 300));
    await expectWell(page, texts);
  };

  beforeAll(async () => {
    page = await world.driven.openExtensionPage('workspace.html#settings');
    await page.evaluate(watchForCode);
  });

  test('what goes wrong on a screen is seen', async () => {
    await page.evaluate(() => {
      const bad = document.createElement('section');
      bad.id = 'control';
      const image = document.createElement('img');
      image.setAttribute('onerror', 'MARKUP_RAN()');
      const wide = document.createElement('div');
      wide.style.inlineSize = '3000px';
      wide.textContent = 'wide';
      const name = document.createElement('p');
      name.append('Ada \u202E', document.createTextNode('is read as we wrote it'));
      const heap = document.createElement('div');
      heap.textContent = `e${'\u0301'.repeat(40)}`;
      const cut = document.createElement('p');
      cut.style.whiteSpace = 'nowrap';
      cut.textContent = 'x'.repeat(999);
      bad.append(image, wide, name, heap, cut);
      document.body.append(bad);
    });
    const { markup, sticksOut, overdrawn, turned } = await page.evaluate(screenFaults);
    expect([markup.length, overdrawn.length, turned.length]).toEqual([1, 1, 1]);
    expect(sticksOut.length).toBeGreaterThan(1);
    expect(sticksOut.filter((one) => one.startsWith('cut off'))).toHaveLength(1);
    await page.evaluate(() => document.getElementById('control')?.remove());
  });

  test('what is cut off of heaps of marks takes nothing from scripts that have marks, nor from lists', async () => {
    const uncut = { selector: '#drawn > *', style: '; overflow: visible' };
    expect(await isDrawnAlike(page, 'scripts', uncut)).toEqual({ cut: 15, same: true });
    const marked = { selector: '#drawn li', style: '; overflow: visible' };
    expect(await isDrawnAlike(page, 'lists', marked)).toEqual({ cut: 4, same: true });
    const unmarked = { selector: '#drawn li', style: '; list-style: none' };
    expect(await isDrawnAlike(page, 'lists', unmarked)).toEqual({ cut: 4, same: false });
  });

  test('a backup full of them is looked at and brought in', { timeout: 120_000 }, async () => {
    const file = await hostileFile(freshStore(), payloads, tickingClock());
    await chooseFile(page, t('backup.choose'), 'x.backup', file);
    await click(page, { role: 'button', name: /^Bring in \d+/ }, 60_000);
    await seeText(page, 'Brought in:', 60_000);
    await page.close();
    page = await world.driven.openExtensionPage('workspace.html#today');
    await page.bringToFront();
    await page.evaluate(watchForCode);
  });

  test.each([
    // A screenful of names; labels for screen readers count in one browser only.
    ['caseload', 200],
    ['today', 30],
    ['inbox', 30],
    ['bank', 100],
    ['export', 5],
    ['insights', 0],
  ])('the screen %s', { timeout: 120_000 }, async (screen, texts) => {
    await goTo(`#${screen}`, texts);
  });

  test('each learner’s own page', { timeout: isLong ? 900_000 : 280_000 }, async () => {
    const inStore = await storePage(world.driven);
    const learners = (await inStore.evaluate(`bench.look('learners')`)) as { id: string }[];
    await inStore.close();
    await page.bringToFront();
    expect(learners).toHaveLength(payloads.length);
    const some = isLong ? learners : learners.filter((_, at) => at % 8 === 0);
    for (const { id } of some) await goTo(`#learner/${id}`, 3);
  });

  test('a CSV file of learners, before it is taken in', { timeout: 120_000 }, async () => {
    await page.evaluate(() => {
      location.hash = '#caseload';
    });
    await find(page, { role: 'button', name: t('import.title') });
    if (!(await lookFor(page, { role: 'textbox', name: t('import.file') })))
      await click(page, { role: 'button', name: t('import.title') });
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = payloads.map((text, at) => `${cell(`${text} ${at}`)},N${at},${cell(text)}`);
    const csv = ['Name,Reference,Group', ...rows].join('\r\n');
    await chooseFile(page, t('import.file'), 'x.csv', Buffer.from(csv));
    // By its words: a look through the roles of some thousand cells outlasts its time where the machine is busy.
    await until('the button that takes them in', () =>
      page.evaluate(() =>
        [...document.querySelectorAll('button')].some((one) =>
          /^Add \d+ learners/.test(one.textContent ?? ''),
        ),
      ),
    );
    await expectWell(page, 400);
  });

  test('a profile’s file', async () => {
    await page.evaluate(() => {
      location.hash = '#export';
    });
    const [shipped] = shippedProfiles;
    if (!shipped) throw new Error('No profile');
    const columns = shipped.profile.columns.map((column, at) => ({
      ...column,
      heading: `${at} ${(payloads[at * 7] ?? '').slice(0, 50)}`,
    }));
    const profile = { ...shipped.profile, name: payloads[0] ?? '', columns };
    await chooseFile(page, te('profiles.fromFile'), 'x.json', Buffer.from(profileFile(profile)));
    await until('the profile', () =>
      page.evaluate(() => document.body.innerText.includes('MARKUP_RAN')),
    );
    await expectWell(page, 1);
  });

  test.each(pieces.map((texts, at) => [at, texts] as const))(
    'marking in the LMS, part %i, in its panel and its editor',
    { timeout: 60_000 },
    async (at, texts) => {
      const [work, learner] = MARKED[at] ?? ['702', '4101'];
      const putBack = markAgain(work, learner, texts.map((text) => `Add ${text}.`).join('\n'));
      try {
        const to = at % 2 ? speedGrader(work, learner) : moodleGrader(work, learner);
        const lms = await world.driven.open(loggedIn(world.lms.origin, to));
        const panel = await openPanel(world.driven, lms);
        await panel.evaluate(watchForCode);
        await seeText(panel, 'MARKUP_RAN');
        await expectWell(panel, 3);
        await click(panel, { role: 'button', name: t('feedback.use') });
        await click(panel, { role: 'button', name: t('feedback.make', { count: 1 }) });
        await find(panel, { role: 'textbox', name: t('targets.statement') });
        await expectWell(panel, 0);
        expect(await lms.evaluate(() => Reflect.has(globalThis, 'markupSeen'))).toBe(false);
        await lms.close();
      } finally {
        putBack();
      }
    },
  );

  test('pasted text', { timeout: 120_000 }, async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      location.hash = '#text';
    });
    await click(page, { role: 'button', name: t('shell.paste') });
    const box = await find(page, { role: 'textbox', name: t('shell.pasteLabel') });
    await box.evaluate(
      (element, text) => {
        if (!(element instanceof HTMLTextAreaElement)) return;
        element.value = text;
        element.dispatchEvent(new Event('input', { bubbles: true }));
      },
      payloads.map((text) => `Add ${text.slice(0, 200)}.`).join('\n'),
    );
    await click(page, { role: 'button', name: t('shell.pasteUse') });
    await find(page, { role: 'button', name: t('feedback.use') });
    await expectWell(page, 20);
  });
});
