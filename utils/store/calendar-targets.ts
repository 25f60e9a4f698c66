import type { Target } from '#utils/domain/target.ts';
import { OPEN_STATUSES } from '#utils/domain/target-status.ts';
import type { Day } from '#utils/domain/time.ts';
import type { Store } from './db.ts';

/** A target that is in a mentor's calendar, or was until it ended. */
export interface DatedTarget {
  target: Target;
  name: string;
}

/**
 * Every open target with a day, and those that ended whose day is not past since `from`: they may still stand in the calendar.
 * Of learners who are put away, all count as ended.
 */
export async function calendarTargets(db: Store, from: Day): Promise<DatedTarget[]> {
  const ENDED = ['met', 'partly-met', 'not-met', 'withdrawn'];
  const recent = ENDED.map((status): [unknown[], unknown[]] => [
    [status, from],
    [status, []],
  ]);
  const [open, ended] = await Promise.all([
    db.targets
      .where('[status+due]')
      .inAnyRange(OPEN_STATUSES.map((status) => [[status], [status, []]]))
      .toArray(),
    db.targets.where('[status+due]').inAnyRange(recent).toArray(),
  ]);
  const targets = [...open, ...ended];
  const ids = [...new Set(targets.map(({ learnerId }) => learnerId))];
  const learners = new Map(
    (await db.learners.bulkGet(ids)).flatMap((one) => (one ? [[one.id, one] as const] : [])),
  );
  return targets.flatMap((target) => {
    const learner = learners.get(target.learnerId);
    if (!learner) return [];
    const status = learner.archived ? 'withdrawn' : target.status;
    return [{ target: { ...target, status }, name: learner.name }];
  });
}
