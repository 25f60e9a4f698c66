import { blankExtensionPage, launchOurs, withBrowsers } from '../browsers.ts';
import { percentile, type Samples } from '../measure.ts';
import { type Budget, countedRow, measuredRow, type Row } from '../rows.ts';
import { bringInto, measureIn, samplesOf } from '../run-in-page.ts';
import { sizes } from '../sizes.ts';

const ROUNDS = { rounds: 15, warmUp: 2 };
const METRICS = ['preview and file', 'preview', 'file'];

/** Making the file of all targets, in the extension's origin, beside the CSV writer alone. */
const usual = (): Promise<Row[]> =>
  withBrowsers([launchOurs], async (ours) => {
    const page = await blankExtensionPage(ours);
    await bringInto(page, 'tests/bench/in-page/export.ts');
    const measured = await measureIn(page, { how: sizes.export, rounds: ROUNDS });
    const rows = sizes.export.learners * sizes.export.targets;
    return METRICS.map((name) =>
      measuredRow(
        {
          ...{ bench: 'export', metric: `${name}, ${rows} targets`, unit: 'ms' },
          control: 'papaparse alone, same cells',
        },
        samplesOf(measured, name),
      ),
    );
  });

/** What a person still takes for a page that answers. */
const ANSWERS: Budget = { on: 'p50', max: 100 };
const SILENCE = 'longest the page does not answer';
/** What comes after a file, each done once. */
const RECEIPTS = [
  ...['noted', 'saved', 'in the MIS', 'taken back', 'in the MIS again'],
  'plan, once all is in the MIS',
];
const CONTROL = 'papaparse’s plain unparse on the page, same cells';

/** A very large file, made by the worker, and whether the page can be used meanwhile. */
const large = (): Promise<Row[]> =>
  withBrowsers([launchOurs], async (ours) => {
    const page = await blankExtensionPage(ours);
    await bringInto(page, 'tests/bench/in-page/export-large.ts');
    const how = sizes.exportLarge;
    const measured = await measureIn(page, { how, rounds: { rounds: 15, warmUp: 1 } });
    const of = `${(how.learners * how.targets).toLocaleString('en-GB')} rows`;
    const about = (metric: string) => ({ bench: 'export', metric: `${metric}, ${of}`, unit: 'ms' });
    const beside = (metric: string, samples: Samples, budget?: Budget) =>
      measuredRow({ ...about(metric), control: CONTROL, ...(budget && { budget }) }, samples);
    const silence = (name: string) =>
      countedRow(
        { ...about(`${name}: ${SILENCE}`), budget: ANSWERS },
        Math.round(percentile(samplesOf(measured, name).subject, 0.5)),
        null,
      );
    return [
      measuredRow(
        {
          ...about(`read and plan: ${SILENCE}`),
          control: 'the page with nothing to do, as long',
          budget: ANSWERS,
        },
        samplesOf(measured, `plan: ${SILENCE}`),
      ),
      ...RECEIPTS.map(silence),
      ...['CSV', 'XLSX'].flatMap((format) => [
        beside(`${format} by the worker`, samplesOf(measured, format)),
        beside(`${format}: ${SILENCE}`, samplesOf(measured, `${format}: ${SILENCE}`), ANSWERS),
      ]),
    ];
  });

export const run = async (): Promise<Row[]> => [...(await usual()), ...(await large())];
