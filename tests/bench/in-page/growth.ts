import * as z from 'zod/mini';
import { emptyWording } from '#utils/domain/target.ts';
import type { Clock } from '#utils/domain/time.ts';
import { caseload } from '#utils/store/caseload.ts';
import { openStore } from '#utils/store/db.ts';
import { readDraft, writeDraft } from '#utils/store/drafts.ts';
import { targetsOf } from '#utils/store/learner-queries.ts';
import { saveTarget } from '#utils/store/save-target.ts';
import { timed } from '../measure.ts';
import { fill } from './fill.ts';
import { previewing } from './preview.ts';
import { type HowMuch, threeYears } from './years.ts';

z.config({ jitless: true });

/** Short calls are taken so often, the long work of a whole export three times. */
const OFTEN = 30;
const SELDOM = 3;

type Times = Record<string, number[]>;

async function repeated(times: number, run: (turn: number) => unknown): Promise<number[]> {
  const taken: number[] = [];
  // The first makes ready what all later ones find.
  for (let turn = 0; turn <= times; turn += 1) taken.push(await timed(() => run(turn)));
  return taken.slice(1);
}

/** Fills a store of that size, then takes the calls whose cost might grow with it: milliseconds, one list a call. */
export async function run({ how }: { how: HowMuch }): Promise<Times> {
  const db = openStore('bench-growth');
  const years = threeYears(how);
  await fill(db, years);
  const clock: Clock = { now: () => `${how.today}T12:00:00.000Z`, today: () => how.today };
  const learnerAt = (turn: number): string =>
    years.learners[(turn * 7) % years.learners.length]?.id ?? '';
  const save = (turn: number) =>
    saveTarget(
      db,
      {
        ...{ learnerId: learnerAt(turn), sources: [], course: null, work: null, assessment: null },
        wording: { ...emptyWording(), statement: `Add two references, ${turn}` },
        draftKey: `target/${learnerAt(turn)}`,
      },
      clock,
    );
  return {
    'a learner’s targets with history': await repeated(OFTEN, (turn) =>
      targetsOf(db, learnerAt(turn)),
    ),
    'save a target': await repeated(OFTEN, save),
    'keep a draft': await repeated(OFTEN, (turn) =>
      writeDraft(db, 'target/a', { statement: `Turn ${turn}`, steps: [] }, clock),
    ),
    'read a draft': await repeated(OFTEN, () => readDraft(db, 'target/a')),
    'the caseload’s query': await repeated(OFTEN, () => caseload(db, how.today)),
    'plan and file of all targets': await repeated(SELDOM, previewing(db, how.today).all),
  };
}
