import { describe, expect, test } from 'vitest';
import { until } from '#tests/support/browsers/driven.ts';
import { seeText, textOf } from '#tests/support/browsers/find-element.ts';
import { openPanel } from '#tests/support/browsers/panel.ts';
import {
  assignmentPage,
  discussion,
  gradebook,
  loggedIn,
  newSpeedGrader,
} from '#tests/support/demo-addresses.ts';
import { browserNames, useWorld } from '#tests/support/e2e-world.ts';

const learner = 'as=learner&user=4102';
const observer = 'as=parent';

/** Page, who looks, whose name the panel must show, and words that only their feedback holds. */
const pages = [
  ['new SpeedGrader', newSpeedGrader('701', '4102'), 'as=teacher', 'Callum Doyle', /likelihood/],
  ['a learner’s assignment', assignmentPage('701'), learner, 'Callum Doyle', /likelihood/],
  [
    'an observer’s assignment',
    assignmentPage('701', '4102'),
    observer,
    'Callum Doyle',
    /likelihood/,
  ],
  ['an observer’s first learner', assignmentPage('701'), observer, 'Aisha Rahman', /reading list/],
  ['a graded discussion', discussion('701'), learner, 'Callum Doyle', /likelihood/],
] as const;

describe.each(browserNames)('Canvas’s other pages in %s', (name) => {
  const world = useWorld(name, { lms: { delayMs: 400 } });

  test.each(pages)('%s: the right learner’s feedback', async (...[, at, who, whose, words]) => {
    const page = await world.driven.open(loggedIn(world.lms.origin, at, who));
    const panel = await openPanel(world.driven, page);
    await seeText(panel, whose);
    await seeText(panel, words);
    await page.close();
  });

  test('the gradebook’s tray, whose address says nothing of it', async () => {
    const page = await world.driven.open(loggedIn(world.lms.origin, gradebook('701')));
    await page.click('tr:nth-of-type(2) [data-cell]');
    await page.waitForSelector('#SubmissionTray__StudentName');
    const before = page.url();
    const panel = await openPanel(world.driven, page);
    await seeText(panel, 'Callum Doyle');
    await seeText(panel, /likelihood/);
    expect(await textOf(panel)).not.toMatch(/reading list/);
    expect(page.url()).toBe(before);
    await page.close();
  });

  test('the tray is followed as it opens, goes on and closes', async () => {
    const page = await world.driven.open(loggedIn(world.lms.origin, gradebook('701')));
    const panel = await openPanel(world.driven, page);
    expect(await textOf(panel)).not.toMatch(/likelihood|reading list/);
    await page.click('tr:nth-of-type(2) [data-cell]');
    await seeText(panel, /likelihood/);
    // Two learners of one name follow each other: only the tray's links tell them apart.
    await page.click('#student-carousel');
    await seeText(panel, /two of the control measures/);
    await page.click('#student-carousel');
    await seeText(panel, /new conclusion/);
    expect(await textOf(panel)).not.toMatch(/two of the control measures|likelihood/);
    await page.click('#close-tray');
    await until(
      'the tray’s feedback to go',
      async () => !/new conclusion/.test(await textOf(panel)),
    );
    await page.close();
  });

  test('no page was asked to write, and nothing was marked as read', () => {
    const asked = world.lms.requests.map(({ method, path }) => `${method} ${path}`);
    expect(asked.filter((each) => !/^(?:GET|HEAD) /.test(each))).toEqual([]);
    expect(asked.filter((each) => /read_stat/.test(each))).toEqual([]);
  });
});
