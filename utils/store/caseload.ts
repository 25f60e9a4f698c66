import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { Day, Instant } from '#utils/domain/time.ts';
import type { Totals } from '#utils/domain/totals.ts';
import type { Store } from './db.ts';
import { allLearners } from './learner-queries.ts';
import { takeInPortions } from './read-in-portions.ts';

/** How one learner stands. */
export interface Standing {
  learner: Learner;
  open: number;
  overdue: number;
  met: number;
  /** Targets that were not done on their day at least once. */
  slipped: number;
  /** The last time they met, somebody wrote, or a target was set or followed up. */
  lastContact: Instant | null;
  courses: string[];
  /** Numbers from 0 to 10, oldest first. */
  confidence: number[];
  /** How many rows of each kind the MIS is not known to have as they are now. */
  unsent: Totals['unsent'];
}

const standing = (learner: Learner, totals: Totals | undefined, today: Day): Standing => ({
  learner,
  open: totals?.open ?? 0,
  overdue: totals?.dues.filter((due) => due < today).length ?? 0,
  met: totals?.met ?? 0,
  slipped: totals?.slipped ?? 0,
  lastContact: totals?.lastContact ?? null,
  courses: totals?.courses ?? [],
  confidence: totals?.confidence ?? [],
  unsent: totals?.unsent ?? {},
});

const idOf = ({ learnerId }: Totals): RecordId => learnerId;

async function allTotals(db: Store): Promise<Map<RecordId, Totals>> {
  const totals = new Map<RecordId, Totals>();
  await takeInPortions(
    (id) => db.totals.where(':id').aboveOrEqual(id),
    idOf,
    idOf,
    (each) => totals.set(each.learnerId, each),
  );
  return totals;
}

/** Every learner by name, those who are put away among them; `today` decides what is overdue. Read in portions. */
export async function caseload(db: Store, today: Day): Promise<Standing[]> {
  const [learners, totals] = await Promise.all([allLearners(db), allTotals(db)]);
  return learners.map((learner) => standing(learner, totals.get(learner.id), today));
}

/** More than a mentor puts away in a year, so that the first screenful is seldom short of them. */
const AWAY = 20;

/**
 * The first so many who are not put away, by name as the database sorts it: what is on the screen at once, whoever else there
 * is. Names with accents or small letters come a little later than a person would put them.
 */
export async function caseloadFirst(db: Store, today: Day, limit: number): Promise<Standing[]> {
  const learners = await db.learners
    .orderBy('name')
    .limit(limit + AWAY)
    .toArray();
  const first = learners.filter(({ archived }) => !archived).slice(0, limit);
  const totals = await db.totals.bulkGet(first.map(({ id }) => id));
  return first.map((learner, at) => standing(learner, totals[at], today));
}
