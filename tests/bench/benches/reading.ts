import type { DrivenBrowser } from '#tests/support/browsers/driven.ts';
import { blankExtensionPage, launchOurs, withBrowsers, withDemo } from '../browsers.ts';
import type { Page } from '../in-page/page.ts';
import { demoPages, demoSpeedGrader, savedPages } from '../pages-to-read.ts';
import { type Budget, measuredRow, type Row } from '../rows.ts';
import { bringInto, measureIn, samplesOf } from '../run-in-page.ts';

const ROUNDS = { rounds: 30, warmUp: 3 };

/** Run on every load of a feedback page: beneath what anybody or anything could notice. */
const DETECTION: Budget = { on: 'p95', max: 1 };
/** Two frames of a screen: the page does not stutter when its panel is opened. */
const READING: Budget = { on: 'p95', max: 30 };

/** One in-page bench over some pages, in an empty page of its own: a row a page. */
async function rowsOf(
  browser: DrivenBrowser,
  bench: 'detection' | 'reading',
  pages: Page[],
  budget: Budget,
): Promise<Row[]> {
  const page = await blankExtensionPage(browser);
  await bringInto(page, `tests/bench/in-page/${bench}.ts`);
  const measured = await measureIn(page, { pages, rounds: ROUNDS });
  await page.close();
  const about = { bench: 'reading', unit: 'ms', control: 'walk over all elements', budget };
  return pages.map(({ name }) =>
    measuredRow({ ...about, metric: `${bench}, ${name}` }, samplesOf(measured, name)),
  );
}

/** The content script's detection and Moodle's readers in Chromium's own documents, beside one walk over all elements. */
export const run = (): Promise<Row[]> =>
  withDemo((lms) =>
    withBrowsers([launchOurs], async (ours) => {
      const saved = savedPages();
      if (saved.length === 0) console.error('reading: no saved pages here, only our own are read');
      const pages = [...(await demoPages(ours, lms.origin)), ...saved];
      const speedGrader = await demoSpeedGrader(ours, lms.origin);
      return [
        ...(await rowsOf(ours, 'detection', [...pages, speedGrader], DETECTION)),
        ...(await rowsOf(ours, 'reading', pages, READING)),
      ];
    }),
  );
