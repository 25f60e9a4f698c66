import { blankExtensionPage, launchOurs, withBrowsers } from '../browsers.ts';
import type { Samples } from '../measure.ts';
import { type Budget, measuredRow, type Row } from '../rows.ts';
import { bringInto, measureIn, samplesOf } from '../run-in-page.ts';
import { sizes } from '../sizes.ts';

const ROUNDS = { rounds: 40, warmUp: 5 };

/** A write may cost so much of a raw write of the same records, a read so much of a raw read. */
const WRITE: Budget = { on: 'ratio', max: 1.3 };
const READ: Budget = { on: 'ratio', max: 1.5 };

const rowsOf = (measured: Record<string, Samples>): Row[] => {
  const row = (name: string, metric: string, control: string, budget?: Budget) =>
    measuredRow(
      { bench: 'store', metric, unit: 'ms', control, ...(budget && { budget }) },
      samplesOf(measured, name),
    );
  return [
    row('save-target', 'save a target, on disk', 'raw put of the same records', WRITE),
    row(
      'save-counted',
      'save a target, beside its reads too',
      'the same put, with the reads for the totals',
    ),
    row('write-draft', 'keep a draft, on disk', 'raw put of the same record', WRITE),
    row('targets-of', "a learner's targets with history", 'raw getAll of the same rows', READ),
    row('read-draft', 'read a draft', 'raw get', READ),
  ];
};

/** The store's calls beside IndexedDB alone, in the extension's origin, with three years of records there. */
export const run = (): Promise<Row[]> =>
  withBrowsers([launchOurs], async (ours) => {
    const page = await blankExtensionPage(ours);
    await bringInto(page, 'tests/bench/in-page/store.ts');
    return rowsOf(await measureIn(page, { how: sizes.team, rounds: ROUNDS }));
  });
