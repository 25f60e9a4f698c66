import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { fill, seeText } from '#tests/support/browsers/find-element.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';
import { playedTerm, putInto, storePage } from '#tests/support/sample-term/in-browser.ts';
import { type TermRecords, whoFirst } from '#tests/support/sample-term/records.ts';
import { seedOf } from '#tests/support/switching/random.ts';
import { say, t } from '#utils/i18n/t.ts';
import type { Reason } from '#utils/today/reasons.ts';

const seed = seedOf(7);
const zone = Temporal.Now.timeZoneId();
const day = Temporal.Now.plainDateISO(zone).toString();

/** What the screen shows of each learner: the name, then the reasons. */
const shown = (page: Page): Promise<string[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.today-line')].map((line) => [
      line.querySelector('.today-name')?.textContent ?? '',
      ...[...line.querySelectorAll('.today-reasons > *')].map((one) => one.textContent ?? ''),
    ]),
  );

declare const browser: { action: { getBadgeText(of: object): Promise<string> } };
declare const chrome: typeof browser;

/** What stands on the toolbar button. */
const badge = (page: Page): Promise<string> =>
  page.evaluate(() => (typeof browser === 'undefined' ? chrome : browser).action.getBadgeText({}));

describe.each(browserNames)(`Today over a term in %s (seed ${seed})`, (name) => {
  const world = useWorld(name);
  let records: TermRecords;
  let inPage: Page;
  let today: Page;
  const expected = async () => {
    const look = (table: string) => inPage.evaluate(`bench.look('${table}')`);
    const now = {
      learners: await look('learners'),
      targets: await look('targets'),
      log: await look('log'),
      questions: await look('questions'),
    } as Pick<TermRecords, 'learners' | 'targets' | 'log' | 'questions'>;
    now.log.sort((a, b) => a.at.localeCompare(b.at));
    return whoFirst(now, { day, zone });
  };
  /** Waits until as many are shown, since the first screenful comes before the rest. */
  const rows = async (count: number) => {
    await until(`${count} learners`, async () => (await shown(today)).length === count);
    return shown(today);
  };

  beforeAll(async () => {
    // A term of sixty learners in twelve weeks, up to this very day.
    records = await playedTerm({ learners: 60, weeks: 12, today: day, seed });
    inPage = await storePage(world.driven);
    await putInto(inPage, records);
    today = await world.driven.openExtensionPage('workspace.html');
    await today.bringToFront();
  });

  test('lists exactly those whom the rules name, in order, each with the reasons', async () => {
    const wanted = whoFirst(records, { day, zone });
    const kinds = new Set(wanted.flatMap(({ reasons }) => reasons.map((one) => one.name)));
    // A term in which a rule never holds would show nothing of it.
    for (const rule of ['overdue', 'due', 'no-contact', 'slips', 'falling', 'unanswered'] as const)
      expect(kinds).toContain(rule);
    const list = await rows(wanted.length);
    expect(list).toEqual(
      wanted.map(({ name: who, reasons }) => [who, ...reasons.map((one) => say(one.say))]),
    );
    expect(wanted.length).toBeLessThan(records.learners.length);
  });

  test('is worked through by keyboard: logged, the learner moves to where the rules say', async () => {
    const [first] = await shown(today);
    await today.focus('.today-name');
    await today.keyboard.press('d');
    await today.waitForSelector('.today-pane form');
    await today.keyboard.press('Enter');
    await seeText(today, t('followUps.met'));
    const isFirst = async () => JSON.stringify((await shown(today))[0]) === JSON.stringify(first);
    await until('the first one gone from its place', async () => !(await isFirst()));
    const wanted = await expected();
    const list = await rows(wanted.length);
    expect(list.map(([who]) => who)).toEqual(wanted.map((one) => one.name));
    expect(await today.evaluate(() => document.activeElement?.className)).toBe('today-name');
  });

  test('the button says how many are due, once something was logged', async () => {
    const isDue = ({ reasons }: { reasons: Reason[] }) =>
      reasons.some((one) => ['overdue', 'due', 'review-due'].includes(one.name));
    const due = String((await expected()).filter(isDue).length);
    await until(`${due} on the button`, async () => (await badge(today)) === due);
  });

  test('a snooze takes the next one off until another reason or the day brings them back', async () => {
    const before = await shown(today);
    await today.focus('.today-name');
    await today.keyboard.press('s');
    await today.waitForSelector('.inline-form');
    await today.keyboard.type('in 2 weeks');
    await fill(today, { role: 'textbox', name: t('today.snoozeWhy') }, 'On placement');
    await today.keyboard.press('Enter');
    await seeText(today, t('today.snoozedList', { count: 1 }));
    const after = await rows(before.length - 1);
    expect(after).toEqual(before.slice(1));
    // A page of its own stands for the next time: Firefox's driver never ends a reload of one.
    await today.close();
    today = await world.driven.openExtensionPage('workspace.html');
    expect(await rows(before.length - 1)).toEqual(after);
  });
});
