import * as z from 'zod/mini';
import { emptyWording } from '#utils/domain/target.ts';
import type { Clock } from '#utils/domain/time.ts';
import { openStore, type Store } from '#utils/store/db.ts';
import { readDraft, writeDraft } from '#utils/store/drafts.ts';
import { targetsOf } from '#utils/store/learner-queries.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { alternate, type Rounds, type Samples, timed, timedEach } from '../measure.ts';
import { fill } from './fill.ts';
import { rawCountedSave, rawSave, recordsOf, type SavedRecords } from './raw-save.ts';
import { beginningWith, openRaw, rawAll, rawOne, rawWrite } from './raw-store.ts';
import { type HowMuch, threeYears, type Years } from './years.ts';

z.config({ jitless: true });

const NAME = 'bench-store';
/** Reads take less than the page's clock can tell: so many at a time. */
const READS = 10;

const clock: Clock = {
  now: () => new Date().toISOString(),
  today: () => new Date().toISOString().slice(0, 10),
};

interface Both {
  db: Store;
  raw: IDBDatabase;
  years: Years;
  rounds: Rounds;
}

const learnerAt = ({ years }: Both, n: number): string =>
  years.learners[n % years.learners.length]?.id ?? '';

/** A target from feedback that was used before, so that both sides write the same records. */
function newTarget(both: Both, round: number) {
  const learnerId = learnerAt(both, round);
  const { statement, steps, evidence, sources, course, work } =
    both.years.targets.find((target) => target.learnerId === learnerId) ?? {};
  return {
    ...{ learnerId, sources: sources ?? [], course: course ?? null, work: work ?? null },
    assessment: null,
    wording: {
      ...emptyWording(),
      statement: statement ?? '',
      steps: steps ?? [],
      evidence: evidence ?? '',
    },
    draftKey: `target/${learnerId}`,
  };
}

function recordsAt(both: Both, round: number): SavedRecords {
  const made = newTarget(both, round);
  const totals = both.years.totals.find(({ learnerId }) => learnerId === made.learnerId);
  if (!totals) throw new Error('A learner without totals');
  return recordsOf(made, totals, clock);
}

/** The product's save beside one way of putting the same records without it. */
const saves = (both: Both, put: typeof rawSave): Promise<Samples> =>
  alternate(
    both.rounds,
    (round) => {
      const made = newTarget(both, round);
      return timed(() => saveTarget(both.db, made, clock));
    },
    (round) => {
      const records = recordsAt(both, round);
      return timed(() => put(both.raw, records));
    },
  );

const draftOf = (round: number) => ({
  statement: `Add two references, ${round}`,
  steps: ['Find the books'],
});

const drafts = ({ db, raw, rounds }: Both): Promise<Samples> =>
  alternate(
    rounds,
    (round) => timed(() => writeDraft(db, 'target/a', draftOf(round), clock)),
    (round) =>
      timed(() =>
        rawWrite(raw, ['drafts'], (table) =>
          table('drafts').put({ key: 'target/b', value: draftOf(round), savedAt: clock.now() }),
        ),
      ),
  );

const draftReads = ({ db, raw, rounds }: Both): Promise<Samples> =>
  alternate(
    rounds,
    () => timedEach(READS, () => readDraft(db, 'target/a')),
    () => timedEach(READS, () => rawOne(raw, 'drafts', 'target/b')),
  );

async function rawTargets(raw: IDBDatabase, learnerId: string): Promise<number> {
  const range = beginningWith(learnerId);
  const targets = await rawAll(raw, 'targets', '[learnerId+status]', range);
  return targets.length + (await rawAll(raw, 'log', '[learnerId+at]', range)).length;
}

const reads = (both: Both): Promise<Samples> =>
  alternate(
    both.rounds,
    (round) =>
      timedEach(READS, (turn) => targetsOf(both.db, learnerAt(both, round * READS + turn))),
    (round) =>
      timedEach(READS, (turn) => rawTargets(both.raw, learnerAt(both, round * READS + turn))),
  );

/** Measures the store's calls beside IndexedDB alone, in a database of its own that is filled first. */
export async function run({
  how,
  rounds,
}: {
  how: HowMuch;
  rounds: Rounds;
}): Promise<Record<string, Samples>> {
  const db = openStore(NAME);
  const years = threeYears(how);
  await fill(db, years);
  const both: Both = { db, raw: await openRaw(NAME), years, rounds };
  return {
    'targets-of': await reads(both),
    'save-target': await saves(both, rawSave),
    'save-counted': await saves(both, rawCountedSave),
    'write-draft': await drafts(both),
    'read-draft': await draftReads(both),
  };
}
