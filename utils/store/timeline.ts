import type { RecordId } from '#utils/domain/ids.ts';
import { type Happened, historyOf } from '#utils/domain/log-history.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';

/** What happened to a learner. */
export interface Timeline {
  /** Newest first. */
  happened: Happened[];
  /** What the targets say that it names, by id. */
  statements: Map<RecordId, string>;
}

/** Everything that was logged about a learner, newest first, corrections beside what they correct. */
export async function timelineOf(db: Store, learnerId: RecordId): Promise<Timeline> {
  const [from, to] = startingWith(learnerId);
  const [log, targets] = await Promise.all([
    db.log.where('[learnerId+at]').between(from, to).toArray(),
    db.targets.where('[learnerId+status]').between(from, to).toArray(),
  ]);
  const statements = new Map(targets.map(({ id, statement }: Target) => [id, statement]));
  return { happened: historyOf(log).toReversed(), statements };
}
