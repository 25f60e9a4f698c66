import { blankExtensionPage, launchOurs, withBrowsers, withDemo } from '../browsers.ts';
import { demoPages, savedPages } from '../pages-to-read.ts';
import { measuredRow, type Row } from '../rows.ts';
import { bringInto, measureIn, samplesOf } from '../run-in-page.ts';

const ROUNDS = { rounds: 30, warmUp: 3 };
/** The browser calls a task longer than this a long one: the page would stutter. */
const LONG_TASK_MS = 50;

/** Moodle's readers in Chromium's own documents, beside one walk over all elements. */
export const run = (): Promise<Row[]> =>
  withDemo((lms) =>
    withBrowsers([launchOurs], async (ours) => {
      const saved = savedPages();
      if (saved.length === 0) console.error('reading: no saved pages here, only the demo is read');
      const pages = [...(await demoPages(ours, lms.origin)), ...saved];
      const page = await blankExtensionPage(ours);
      await bringInto(page, 'tests/bench/in-page/reading.ts');
      const measured = await measureIn(page, { pages, rounds: ROUNDS });
      return pages.map(({ name }) =>
        measuredRow(
          {
            ...{ bench: 'reading', metric: name, unit: 'ms', control: 'walk over all elements' },
            budget: { on: 'p95', max: LONG_TASK_MS },
          },
          samplesOf(measured, name),
        ),
      );
    }),
  );
