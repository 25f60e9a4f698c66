import '#utils/i18n/rest-texts.ts';
import type { Frame } from 'puppeteer-core';
import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { click } from '#tests/support/browsers/find-element.ts';
import { edgeButton } from '#tests/support/browsers/panel.ts';
import { loggedIn, moodleGrader } from '#tests/support/demo-addresses.ts';
import { t } from '#utils/i18n/t.ts';
import {
  blankExtensionPage,
  launchControl,
  launchOurs,
  withBrowsers,
  withDemo,
} from '../browsers.ts';
import { initialBytes } from '../initial-bytes.ts';
import type { Samples } from '../measure.ts';
import { watchFor } from '../moments.ts';
import { learnerSwitches } from '../panel/learner-switch.ts';
import { memoryRows } from '../panel/memory.ts';
import { bothOpenings, type Opened, RESTS_MS } from '../panel/openings.ts';
import { type Budget, countedRow, measuredRow, type Row } from '../rows.ts';
import { bringInto, measureIn, samplesOf } from '../run-in-page.ts';

const BLANK = 'blank extension frame';
/** The demo tells of the next learner at once, and shows their form after twice this. */
const SWITCH_MS = 250;

const row = (metric: string, control: string, budget: Budget, samples: Samples): Row =>
  measuredRow({ bench: 'panel', metric, unit: 'ms', control, budget }, samples);

async function checkRow(ours: DrivenBrowser): Promise<Row> {
  const page = await blankExtensionPage(ours);
  await bringInto(page, 'tests/bench/in-page/check.ts');
  const measured = await measureIn(page, { rounds: { rounds: 40, warmUp: 5 } });
  await page.close();
  const metric = 'check a long target, once the keys rest';
  return row(
    metric,
    'its words by Intl.Segmenter',
    { on: 'p95', max: 16 },
    samplesOf(measured, 'check'),
  );
}

async function ourPanel(browser: DrivenBrowser, address: string): Promise<Opened> {
  const page = await browser.open(address);
  await watchFor(page, '.point button');
  const close = (frame: Frame) => click(frame, { role: 'button', name: t('shell.close') });
  return { browser, page, button: () => edgeButton(page), close };
}

async function blankPanel(browser: DrivenBrowser, address: string): Promise<Opened> {
  const page = await browser.open(address);
  await watchFor(page, '.ready');
  const button = () => page.$('bench-control >>> button');
  const close = async () => (await button())?.click();
  return { browser, page, button, close };
}

const openingRows = async (ours: Opened, blank: Opened): Promise<Row[]> => {
  const { first, second, rested } = await bothOpenings(ours, blank);
  return [
    row('first opening, until feedback is there', BLANK, { on: 'ratio', max: 2 }, first),
    row(
      `the same, the pointer on the button ${RESTS_MS} ms before`,
      BLANK,
      { on: 'ratio', max: 2 },
      rested,
    ),
    row('second opening', BLANK, { on: 'ratio', max: 1.2 }, second),
  ];
};

const sizeRow = (): Row =>
  countedRow(
    {
      bench: 'panel',
      metric: 'initial code, gzip',
      unit: 'bytes',
      budget: { on: 'p50', max: 60_000 },
    },
    initialBytes('panel.html'),
    null,
  );

/** Opens the demo's page in both browsers. @param delayMs how long its switch of learners takes */
const withPanels = <R>(
  delayMs: number,
  use: (ours: Opened, blank: Opened, browser: DrivenBrowser) => Promise<R>,
): Promise<R> =>
  withDemo(
    (lms) =>
      withBrowsers([launchOurs, () => launchControl('blank-frame')], async (ours, blank) => {
        const address = loggedIn(lms.origin, moodleGrader('701', '4101'));
        return use(await ourPanel(ours, address), await blankPanel(blank, address), ours);
      }),
    delayMs,
  );

/** From the click on the button to the feedback on screen, beside a frame with one line in it; then what is done in the panel, and what it holds. */
export async function run(): Promise<Row[]> {
  const inTime = await withPanels(SWITCH_MS, async (panel, bare, ours) => {
    const rows = await openingRows(panel, bare);
    const switches = await learnerSwitches(panel);
    return [
      ...rows,
      row(
        "next learner's feedback, once the LMS has it",
        "the LMS's own paint",
        { on: 'p50', max: 100 },
        switches,
      ),
      await checkRow(ours),
      sizeRow(),
    ];
  });
  return [...inTime, ...(await withPanels(0, memoryRows))];
}
