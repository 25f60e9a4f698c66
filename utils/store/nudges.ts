import type { RecordId } from '#utils/domain/ids.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { appendToLearner, takeEntryBack } from './log-of.ts';
import { found } from './problem.ts';

/** Notes that the mentor has put a suggestion away. @throws StoreProblem `errors.gone` when the learner is */
export const putNudgeAway = (
  db: Store,
  learnerId: RecordId,
  nudge: string,
  clock: Clock,
): Promise<LogEntry> =>
  db.transaction('rw', [db.learners, db.log], async () => {
    found(await db.learners.get(learnerId));
    return appendToLearner(db, learnerId, clock.now(), { kind: 'nudge-put-away', nudge });
  });

/** Shows a suggestion again that was put away: the Undo of it. @throws StoreProblem `errors.gone` */
export const bringNudgeBack = (db: Store, entryId: RecordId, clock: Clock): Promise<void> =>
  db.transaction('rw', [db.log], () => takeEntryBack(db, entryId, clock));
