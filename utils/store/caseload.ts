import { Dexie } from 'dexie';
import type { Learner } from '#utils/domain/learner.ts';
import { OPEN_STATUSES } from '#utils/domain/target-status.ts';
import type { Day, Instant } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { allLearners } from './learner-queries.ts';

/** How one learner stands. */
export interface Standing {
  learner: Learner;
  open: number;
  overdue: number;
  met: number;
  /** The last time a target was set or followed up. */
  lastContact: Instant | null;
}

/** How many targets of each learner are past their day: `isOverdue` said as a range of the index, upper end left out. */
async function overdueByLearner(db: Store, today: Day): Promise<Map<string, number>> {
  const late = await db.targets
    .where('[status+due]')
    .inAnyRange(
      OPEN_STATUSES.map((status) => [
        [status, Dexie.minKey],
        [status, today],
      ]),
    )
    .toArray();
  const counts = new Map<string, number>();
  for (const target of late) counts.set(target.learnerId, (counts.get(target.learnerId) ?? 0) + 1);
  return counts;
}

/** Every learner who is not archived, by name, with the counts of the list; `today` decides what is overdue. */
export async function caseload(db: Store, today: Day): Promise<Standing[]> {
  const learners = await allLearners(db);
  const totals = new Map((await db.totals.toArray()).map((each) => [each.learnerId, each]));
  const overdue = await overdueByLearner(db, today);
  return learners
    .filter(({ archived }) => !archived)
    .map((learner) => ({
      learner,
      open: totals.get(learner.id)?.open ?? 0,
      overdue: overdue.get(learner.id) ?? 0,
      met: totals.get(learner.id)?.met ?? 0,
      lastContact: totals.get(learner.id)?.lastContact ?? null,
    }));
}
