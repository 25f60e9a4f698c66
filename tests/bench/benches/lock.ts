import { blankExtensionPage, launchOurs, withBrowsers } from '../browsers.ts';
import type { Samples } from '../measure.ts';
import { type Budget, measuredRow, type Row } from '../rows.ts';
import { bringInto, measureIn, samplesOf } from '../run-in-page.ts';
import { sizes } from '../sizes.ts';

const ROUNDS = { rounds: 20, warmUp: 3 };

/** What a person does not notice, and what they wait for once a day. */
const SOON: Budget = { on: 'p50', max: 100 };
const ONCE: Budget = { on: 'p50', max: 1500 };

const rowsOf = (measured: Record<string, Samples>): Row[] => {
  const row = (name: string, metric: string, budget: Budget, control = 'without a lock') =>
    measuredRow({ bench: 'lock', metric, unit: 'ms', control, budget }, samplesOf(measured, name));
  return [
    row('save-target', 'save a target, on disk', SOON),
    row('write-draft', 'keep a draft, on disk', SOON),
    row('targets-of', "a learner's targets with history", SOON),
    row('who-is-it', 'the learner of a page', SOON),
    row('today', 'Today, the first 30', SOON),
    row('caseload', 'the whole caseload', SOON),
    row('unlock', 'a passphrase tried', ONCE, 'nothing to unlock'),
    row(
      'everything',
      'everything sealed',
      { on: 'p50', max: 60_000 },
      'everything opened for good',
    ),
  ];
};

/** The store's calls with the lock on beside the same with the lock off, three years of records in each. */
export const run = (): Promise<Row[]> =>
  withBrowsers([launchOurs], async (ours) => {
    const page = await blankExtensionPage(ours);
    await bringInto(page, 'tests/bench/in-page/lock.ts');
    return rowsOf(await measureIn(page, { how: sizes.team, rounds: ROUNDS }));
  });
