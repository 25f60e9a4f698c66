import type { Frame, Page } from 'puppeteer-core';
import { alternate, type Samples } from '../measure.ts';
import { type Opened, open } from './openings.ts';

const ROUNDS = { rounds: 15, warmUp: 2 };
/** The two learners between whom the marker goes to and fro. */
const NAMES = ['Callum Doyle', 'Aisha Rahman'];
const BUTTONS = ['[data-action="next-user"]', '[data-action="previous-user"]'];

/** Runs in the LMS page: when its new form came, and when the page itself had painted that. */
function watchPage(): Promise<{ came: number; painted: number }> {
  const now = () => performance.timeOrigin + performance.now();
  const region = document.querySelector('[data-region="grade"]');
  return new Promise((resolve) => {
    const seen = new MutationObserver(() => {
      seen.disconnect();
      const came = now();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve({ came, painted: now() });
      requestAnimationFrame(() => port2.postMessage(null));
    });
    if (region) seen.observe(region, { childList: true });
  });
}

/** Runs in the panel: when it had painted this learner's feedback. */
function watchPanel(name: string): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const isThere =
        document.querySelector('h1')?.textContent === name &&
        document.querySelector('.point button');
      if (!isThere) return;
      seen.disconnect();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.timeOrigin + performance.now());
      };
      requestAnimationFrame(() => port2.postMessage(null));
    };
    const seen = new MutationObserver(look);
    seen.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** One change of learner; what the panel and the LMS's own paint took from the moment that the LMS had it, ms. */
export async function switchOnce(page: Page, frame: Frame, round: number) {
  const at = round % NAMES.length;
  const inPage = page.evaluate(watchPage);
  const inPanel = frame.evaluate(watchPanel, NAMES[at] ?? '');
  await page.click(BUTTONS[at] ?? '');
  const { came, painted } = await inPage;
  return { panel: (await inPanel) - came, page: painted - came };
}

/** From the moment the LMS shows the next learner to that learner's feedback in the open panel, beside the LMS's own paint. */
export async function learnerSwitches(opened: Opened): Promise<Samples> {
  const { page } = opened;
  await page.reload({ waitUntil: 'load' });
  await page.waitForSelector('[data-region="grade"] form');
  const { frame } = await open(opened);
  let last = Number.NaN;
  return alternate(
    ROUNDS,
    async (round) => {
      const took = await switchOnce(page, frame, round);
      last = took.page;
      return took.panel;
    },
    () => last,
  );
}
