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
/** Tasks over 50 ms that a page may have meanwhile. */
const NONE_LONG: Budget = { on: 'p50', max: 0 };
const SILENCE = 'longest the page does not answer';
/** What the worker does for the page with a file of all rows, each done once (the plan three times). */
const WORK: [name: string, told: string][] = [
  ['plan', 'read and plan'],
  ['file', 'plan and file by the worker'],
  ['noted', 'note it'],
  ['saved', 'log that it went out'],
  ['in the MIS', 'the MIS took it'],
  ['failed', 'it failed'],
  ['in the MIS again', 'the MIS took it after all'],
  ['taken back', 'take the answer back'],
  ['plan for sending again', 'plan for sending again'],
];
const CONTROL = 'papaparse’s plain unparse on the page, same cells';

/** The three rows of one piece of work: how long, how silent, and its long tasks. */
function workRows(
  measured: Record<string, Samples>,
  about: (metric: string) => { bench: string; metric: string; unit: string },
): Row[] {
  const middle = (name: string) => Math.round(percentile(samplesOf(measured, name).subject, 0.5));
  const idle = (what: string) => ({
    name: 'the page with nothing to do, as long as a plan takes',
    value: middle(`nothing: ${what}`),
  });
  return WORK.flatMap(([name, told]) => [
    countedRow(about(told), middle(`${name}: time`), null),
    countedRow(
      { ...about(`${told}: ${SILENCE}`), budget: ANSWERS },
      middle(`${name}: silence`),
      idle('silence'),
    ),
    countedRow(
      { ...about(`${told}: the page’s tasks over 50 ms`), unit: 'tasks', budget: NONE_LONG },
      middle(`${name}: tasks`),
      idle('tasks'),
    ),
  ]);
}

/** A very large file, planned, made and answered for by the worker, and whether the page can be used meanwhile. */
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
    return [
      ...workRows(measured, about),
      ...['CSV', 'XLSX'].flatMap((format) => [
        beside(`${format} written by the worker`, samplesOf(measured, format)),
        beside(`${format}: ${SILENCE}`, samplesOf(measured, `${format}: silence`), ANSWERS),
      ]),
    ];
  });

export const run = async (): Promise<Row[]> => [...(await usual()), ...(await large())];
