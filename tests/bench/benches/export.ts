import { blankExtensionPage, launchOurs, withBrowsers } from '../browsers.ts';
import { measuredRow, type Row } from '../rows.ts';
import { bringInto, measureIn, samplesOf } from '../run-in-page.ts';
import { sizes } from '../sizes.ts';

const ROUNDS = { rounds: 15, warmUp: 2 };
const METRICS = ['preview and file', 'preview', 'file'];

/** Making the file of all targets, in the extension's origin, beside the CSV writer alone. */
export const run = (): Promise<Row[]> =>
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
