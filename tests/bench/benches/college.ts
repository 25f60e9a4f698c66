import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { until } from '#tests/support/browsers/driven.ts';
import {
  blankExtensionPage,
  launchControl,
  launchOurs,
  launchOursWith,
  withBrowsers,
} from '../browsers.ts';
import { coldStart } from '../cold-start.ts';
import { collegeProfile } from '../college-profile.ts';
import { learnerId } from '../in-page/years.ts';
import { alternate, type Run, type Samples } from '../measure.ts';
import { type Budget, measuredRow, type Row } from '../rows.ts';
import { bringInto, measureIn, samplesOf } from '../run-in-page.ts';
import { sizes } from '../sizes.ts';

const ROUNDS = { rounds: 15, warmUp: 3 };
/** What a person takes for at once. */
const AT_ONCE: Budget = { on: 'p50', max: 100 };
const how = sizes.college;
const OF = `of ${how.learners.toLocaleString('en-GB')} learners`;

const TODAY = '.today-line';
const ROWS = '.caseload-table tbody tr';
const ABSENT = '.ui-empty';
/** Every made-up name ends in its learner's number: this one is one learner's alone. */
const ONE_LEARNER = ' 7137';
/** What fits on a screen; the rest comes portion by portion. */
const SCREENFUL = 20;
/** A learner's first targets; the rest comes portion by portion. */
const FIRST_TARGET = '.learner-targets > li';

const row = (metric: string, control: string, budget: Budget | null, samples: Samples): Row =>
  measuredRow(
    { bench: 'caseload', metric, unit: 'ms', control, ...(budget && { budget }) },
    samples,
  );

const SCREENS = [
  { name: `Today ${OF}`, screen: 'today', rows: TODAY, absent: ABSENT },
  { name: `the caseload ${OF}`, screen: 'caseload', rows: ROWS, absent: ABSENT },
];

async function openings(full: DrivenBrowser, empty: DrivenBrowser): Promise<Row[]> {
  const rows: Row[] = [];
  await withBrowsers([() => launchControl('blank-frame')], async (blank) => {
    for (const screen of SCREENS)
      rows.push(...(await coldStart('caseload', screen, ROUNDS, { full, empty, blank })));
  });
  return rows;
}

/** The caseload, once everybody is there. */
async function wholeCaseload(browser: DrivenBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('workspace.html#caseload');
  await page.bringToFront();
  await until('everybody', () =>
    page.evaluate(() => document.querySelector('.workspace-head p') !== null),
  );
  await bringInto(page, 'tests/bench/in-page/act-and-paint.ts');
  return page;
}

/** What the mentor does there, in turn with a change of nothing at all. */
async function acts(page: Page): Promise<Row[]> {
  const call = (expression: string) => async () =>
    Number(await page.evaluate(`bench.${expression}`));
  const nothing = call('nothingAndPaint()');
  const inTurn = async (metric: string, act: Run) =>
    row(metric, 'one attribute changed', AT_ONCE, await alternate(ROUNDS, act, nothing));
  const search = (text: string, count: number) =>
    call(`typeAndPaint('input[type=search]', '${text}', '${ROWS}', ${count})`);
  const [toOne, toFirst] = [search(ONE_LEARNER, 1), search('', SCREENFUL)];
  const leave = call(
    `clickAndPaint('.learner-head button', '.caseload:not(.caseload-with-learner)')`,
  );
  return [
    await inTurn(`search ${OF}, down to one`, async () => {
      // Cleared from a search, it begins with a screenful.
      await toOne();
      await toFirst();
      return toOne();
    }),
    await inTurn(`open a learner ${OF}`, async (round) => {
      if (round === 0) await toFirst();
      const took = await call(
        `clickAndPaint('${ROWS}:nth-child(${round + 1}) th a', '${FIRST_TARGET}')`,
      )();
      await leave();
      return took;
    }),
  ];
}

/** From another screen of the open workspace to this one, as a mentor goes, in turn with a change of nothing at all. */
async function goings(page: Page): Promise<Row[]> {
  const call = (expression: string) => page.evaluate(`bench.${expression}`).then(Number);
  const go = (screen: string, shown: string) =>
    call(`clickAndPaint('nav a[href="#${screen}"]', '${shown}')`);
  const inTurn = async (name: string, screen: string, shown: string) =>
    row(
      `go to ${name} ${OF}, first rows on screen`,
      'one attribute changed',
      AT_ONCE,
      await alternate(
        ROUNDS,
        async () => {
          await go('bank', ABSENT);
          return go(screen, shown);
        },
        () => call('nothingAndPaint()'),
      ),
    );
  return [await inTurn('Today', 'today', TODAY), await inTurn('the caseload', 'caseload', ROWS)];
}

/** A learner's whole page, by its address, from the screen of another. */
async function wholePages(browser: DrivenBrowser): Promise<Row> {
  const page = await browser.openExtensionPage('workspace.html#bank');
  await page.bringToFront();
  await bringInto(page, 'tests/bench/in-page/act-and-paint.ts');
  const call = (expression: string) => page.evaluate(`bench.${expression}`).then(Number);
  return row(
    `go to a learner's whole page ${OF}, their targets on screen`,
    'one attribute changed',
    AT_ONCE,
    await alternate(
      ROUNDS,
      async (round) => {
        await call(`clickAndPaint('nav a[href="#bank"]', '${ABSENT}')`);
        return call(
          `goAndPaint('#learner/${learnerId(round * 97)}', '.learner-page .target-card')`,
        );
      },
      () => call('nothingAndPaint()'),
    ),
  );
}

/** The numbers of a term: how long they take, and whether the page can be used meanwhile. */
async function insights(page: Page): Promise<Row[]> {
  const call = (expression: string) => page.evaluate(`bench.${expression}`).then(Number);
  const inTurn = async (metric: string, act: string, budget: Budget | null) =>
    row(
      `Insights ${OF}, a term: ${metric}`,
      'one attribute changed',
      budget,
      await alternate(
        ROUNDS,
        async () => {
          await call(`goAndPaint('#bank', '${ABSENT}')`);
          return call(`${act}('#insights', '.insights')`);
        },
        () => call('nothingAndPaint()'),
      ),
    );
  return [
    await inTurn('all numbers on screen', 'goAndPaint', null),
    await inTurn('longest the page does not answer', 'silenceUntil', AT_ONCE),
  ];
}

/** The screens over a whole college's records, beside the same without any. */
export const run = async (): Promise<Row[]> => {
  const profile = await collegeProfile();
  return withBrowsers([() => launchOursWith(profile), launchOurs], async (full, empty) => {
    const page = await blankExtensionPage(full);
    await bringInto(page, 'tests/bench/in-page/college.ts');
    const query = samplesOf(await measureIn(page, { how, rounds: ROUNDS }), 'query');
    await page.close();
    return [
      row(`Today's query ${OF}`, 'raw reads of the same rows', { on: 'ratio', max: 2 }, query),
      ...(await openings(full, empty)),
      ...(await acts(await wholeCaseload(full))),
      ...(await goings(await wholeCaseload(full))),
      await wholePages(full),
      ...(await insights(await wholeCaseload(full))),
    ];
  });
};
