import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { blankExtensionPage, launchControl, launchOurs, withBrowsers } from '../browsers.ts';
import { coldStart } from '../cold-start.ts';
import { alternate, type Run, type Samples } from '../measure.ts';
import { type Budget, measuredRow, type Row } from '../rows.ts';
import { bringInto, measureIn, samplesOf } from '../run-in-page.ts';
import { sizes } from '../sizes.ts';
import { run as college } from './college.ts';

const ROUNDS = { rounds: 20, warmUp: 3 };
/** What a person takes for at once. */
const AT_ONCE: Budget = { on: 'p50', max: 100 };

const how = sizes.team;
const ROWS = '.caseload-table tbody tr';
const CASELOAD = { name: 'the workspace', screen: 'caseload', rows: ROWS, absent: '.ui-empty' };
/** What fits on a screen; the rest comes portion by portion. */
const SCREENFUL = 20;
/** A learner's first targets, and the last, which comes with all the others. */
const FIRST_TARGET = '.learner-targets > li';
const HISTORY = `.learner-targets > li:nth-child(${how.targets})`;
/** Every made-up name ends in its learner's number: this one is one learner's alone. */
const ONE_LEARNER = ' 137';

const row = (metric: string, control: string, budget: Budget | null, samples: Samples): Row =>
  measuredRow(
    { bench: 'caseload', metric, unit: 'ms', control, ...(budget && { budget }) },
    samples,
  );

async function fillStore(browser: DrivenBrowser): Promise<Samples> {
  const page = await blankExtensionPage(browser);
  await bringInto(page, 'tests/bench/in-page/caseload.ts');
  const measured = await measureIn(page, { how, rounds: ROUNDS });
  await page.close();
  return samplesOf(measured, 'query');
}

/** The caseload, its first rows there. */
async function openCaseload(browser: DrivenBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('workspace.html#caseload');
  await page.bringToFront();
  await page.waitForSelector(ROWS);
  return page;
}

/** What the mentor does on the open screen, in turn with a change of nothing at all. */
async function acts(page: Page): Promise<Row[]> {
  await bringInto(page, 'tests/bench/in-page/act-and-paint.ts');
  const call = (expression: string) => async () =>
    Number(await page.evaluate(`bench.${expression}`));
  const nothing = call('nothingAndPaint()');
  const inTurn = async (metric: string, act: Run, budget: Budget | null = AT_ONCE) =>
    row(metric, 'one attribute changed', budget, await alternate(ROUNDS, act, nothing));
  const sort = (round: number) => {
    const by = round % 2 === 0 ? 'descending' : 'ascending';
    return call(`clickAndPaint('th[aria-sort] button', 'th[aria-sort="${by}"]')`)();
  };
  const search = (text: string, rows: number) =>
    call(`typeAndPaint('input[type=search]', '${text}', '${ROWS}', ${rows})`);
  const [toOne, toAll] = [search(ONE_LEARNER, 1), search('', how.learners)];
  const toFirst = search('', SCREENFUL);
  const leave = call(
    `clickAndPaint('.learner-head button', '.caseload:not(.caseload-with-learner)')`,
  );
  const openLearner = (shown: string) => async (round: number) => {
    const took = await call(`clickAndPaint('${ROWS}:nth-child(${round + 1}) th a', '${shown}')`)();
    await leave();
    return took;
  };
  return [
    await inTurn(`sort ${how.learners} learners`, sort),
    await inTurn('search, down to one', async () => {
      await toAll();
      return toOne();
    }),
    await inTurn('search cleared, a screenful again', async () => {
      await toOne();
      return toFirst();
    }),
    await inTurn(
      `search cleared, all ${how.learners} again`,
      async () => {
        await toOne();
        return toAll();
      },
      null,
    ),
    await inTurn(
      `open a learner with ${how.targets} targets, the first of them`,
      openLearner(FIRST_TARGET),
    ),
    await inTurn(
      `open a learner with ${how.targets} targets, all of them`,
      openLearner(HISTORY),
      null,
    ),
  ];
}

/** The caseload of a team over three years, in the real workspace. */
const teamRows = (): Promise<Row[]> =>
  withBrowsers(
    [launchOurs, launchOurs, () => launchControl('blank-frame')],
    async (full, empty, blank) => {
      const query = await fillStore(full);
      const opened = await coldStart('caseload', CASELOAD, ROUNDS, { full, empty, blank });
      return [
        ...opened,
        row('its query', 'raw getAll of the same rows', { on: 'ratio', max: 1.5 }, query),
        ...(await acts(await openCaseload(full))),
      ];
    },
  );

/** A team's caseload, then a whole college's: Today, caseload, search and one learner. */
export const run = async (): Promise<Row[]> => [...(await teamRows()), ...(await college())];
