import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { readCorpus } from '#tests/eval/corpus/read-corpus.ts';
import { launchChromium } from '#tests/support/browsers/chromium.ts';
import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { withBrowsers } from '../browsers.ts';
import { alternate, type Run, type Samples } from '../measure.ts';
import { prepareModule, runModule, type WithModules, withModules } from '../own-modules.ts';
import { countedRow, measuredRow, type Row } from '../rows.ts';
import { feedbackOfWords } from '../texts.ts';

const WORDS = 500;
const WARM_ROUNDS = { rounds: 60, warmUp: 20 };
const COLD_ROUNDS = { rounds: 15, warmUp: 1 };
/** Of 100 texts each. */
const FLOW_ROUNDS = { rounds: 20, warmUp: 2 };
const TEXTS_A_ROUND = 100;

const modules = {
  engine: 'tests/bench/in-page/engine.ts',
  compromise: 'tests/bench/in-page/compromise.ts',
};
type Module = keyof typeof modules;

const about = { bench: 'engine', unit: 'ms', control: 'compromise' };

/** No page of the product, so that nothing but the bench has run in it. */
const emptyPage = (browser: DrivenBrowser): Promise<Page> =>
  browser.openExtensionPage('manifest.json');

/** In a page that has worked for a while; every round another text. */
async function warm(page: Page): Promise<Row> {
  const texts = Array.from({ length: 80 }, (_, turn) => feedbackOfWords(WORDS, turn));
  const on =
    (module: Module): Run =>
    (round) =>
      runModule(page, module, [texts[round % texts.length] ?? '']);
  const samples = await alternate(WARM_ROUNDS, on('engine'), on('compromise'));
  const metric = `analyse ${WORDS} words, warm`;
  return measuredRow({ ...about, metric, budget: { on: 'p95', max: 30 } }, samples);
}

/** From nothing in memory: a new browser each time, whose page loads the module and gives it its first text. */
async function cold(launch: () => Promise<DrivenBrowser>): Promise<Row[]> {
  const text = feedbackOfWords(WORDS, 0);
  const inNewBrowser = (use: (page: Page) => Promise<number>) =>
    withBrowsers([launch], async (browser) => use(await emptyPage(browser)));
  const ready: Samples = { subject: [], control: [] };
  const steps: Samples = { subject: [], control: [] };
  const own: Run = async (round) => {
    const longest = await inNewBrowser(async (page) => {
      const step = await prepareModule(page, 'engine');
      if (round >= COLD_ROUNDS.warmUp) ready.subject.push(await runModule(page, 'engine', [text]));
      return step;
    });
    if (round >= COLD_ROUNDS.warmUp) steps.subject.push(longest);
    return inNewBrowser((page) => runModule(page, 'engine', [text]));
  };
  const control: Run = () => inNewBrowser((page) => runModule(page, 'compromise', [text]));
  const first = await alternate(COLD_ROUNDS, own, control);
  const row = (metric: string, max: number, { subject }: Samples) =>
    measuredRow(
      { ...about, metric, budget: { on: 'p95', max } },
      { subject, control: first.control },
    );
  return [
    row(`load and analyse ${WORDS} words, cold`, 150, first),
    row(`analyse ${WORDS} words, first after getting ready in idle time`, 150, ready),
    row('longest step of getting ready', 50, steps),
  ];
}

/** Words a second over 2,000 texts as teachers write them: those of the corpus, round and round. */
async function flow(page: Page): Promise<Row> {
  const corpus = readCorpus('train').map(({ text }) => text);
  const on =
    (module: Module): Run =>
    async (round) => {
      const from = round * TEXTS_A_ROUND;
      const texts = Array.from(
        { length: TEXTS_A_ROUND },
        (_, at) => corpus[(from + at) % corpus.length] ?? '',
      );
      const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
      return (1000 * words) / (await runModule(page, module, texts));
    };
  const samples = await alternate(FLOW_ROUNDS, on('engine'), on('compromise'));
  return measuredRow({ ...about, metric: 'analyse 2,000 texts', unit: 'words/s' }, samples);
}

const size = ({ code }: WithModules): Row => {
  const [own, control] = [code.engine, code.compromise].map((one) => gzipSync(one ?? '').length);
  return countedRow(
    {
      ...{ bench: 'engine', metric: 'engine with lists and weights, gzip', unit: 'bytes' },
      budget: { on: 'p50', max: 400 * 1024 },
    },
    own ?? 0,
    { name: 'compromise', value: control ?? 0 },
  );
};

/** The engine in Chromium's extension pages, as panel and workspace run it, beside a general library for English. */
export async function run(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'feedforward-bench-'));
  const made = await withModules(folder, modules);
  const launch = () => launchChromium({ extensionDir: folder, headless: true });
  try {
    const rows = await withBrowsers([launch], async (browser) => {
      const page = await emptyPage(browser);
      return [await warm(page), await flow(page)];
    });
    return [...rows, ...(await cold(launch)), size(made)];
  } finally {
    made.remove();
  }
}
