import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { type Held, heldByPanel } from '#tests/support/browsers/held.ts';
import { countedRow, type Row } from '../rows.ts';
import { switchOnce } from './learner-switch.ts';
import { type Opened, open } from './openings.ts';

/** By then the browser has made code of what is used again and again. */
const WARM = 100;
const SWITCHES = 500;
/** Longer than anything that the panel does a moment later. */
const SETTLE_MS = 1500;
const MB = 1_000_000;

const bench = 'panel';

async function afterSwitches(
  { browser, page }: Opened,
  frame: Frame,
  from: number,
  to: number,
): Promise<Held> {
  for (let round = from; round < to; round += 1) await switchOnce(page, frame, round);
  await pause(SETTLE_MS);
  return heldByPanel(page, browser.extensionOrigin);
}

const reopen = async (opened: Opened): Promise<Frame> => {
  await opened.page.reload({ waitUntil: 'load' });
  return (await open(opened)).frame;
};

async function held({ browser, page }: { browser: Opened['browser']; page: Page }): Promise<Held> {
  await pause(SETTLE_MS);
  return heldByPanel(page, browser.extensionOrigin);
}

/** What the panel holds with a usual learner in it, and how much more after five hundred changes of learner. */
export async function memoryRows(ours: Opened, blank: Opened): Promise<Row[]> {
  await reopen(blank);
  const least = await held(blank);
  const frame = await reopen(ours);
  await ours.page.waitForSelector('[data-region="grade"] form');
  const first = await held(ours);
  const warm = await afterSwitches(ours, frame, 0, WARM);
  const last = await afterSwitches(ours, frame, WARM, WARM + SWITCHES);
  const row = (metric: string, unit: string, value: number, max: number, control: number | null) =>
    countedRow(
      { bench, metric, unit, budget: { on: 'p50', max } },
      value,
      control === null ? null : { name: 'blank extension frame', value: control },
    );
  return [
    row('heap with a usual learner', 'MB', first.heap / MB, 6, least.heap / MB),
    row(`heap, more after ${SWITCHES} learners`, 'MB', (last.heap - warm.heap) / MB, 1, null),
    row(`nodes, more after ${SWITCHES} learners`, 'nodes', last.nodes - warm.nodes, 0, null),
    row(
      `listeners, more after ${SWITCHES} learners`,
      'listeners',
      last.listeners - warm.listeners,
      0,
      null,
    ),
  ];
}
