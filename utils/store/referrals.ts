import type { RecordId } from '#utils/domain/ids.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import type { Clock, Day } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { appendToLearner, takeEntryBack } from './log-of.ts';
import { found } from './problem.ts';

/** Notes the day on which something was passed to the safeguarding lead. @throws StoreProblem `errors.gone` */
export const noteReferral = (
  db: Store,
  learnerId: RecordId,
  on: Day,
  clock: Clock,
): Promise<LogEntry> =>
  db.transaction('rw', [db.learners, db.log], async () => {
    found(await db.learners.get(learnerId));
    return appendToLearner(db, learnerId, clock.now(), { kind: 'referred', on });
  });

/** Takes such a note back: the Undo of a press by mistake. @throws StoreProblem `errors.gone` */
export const withdrawReferral = (db: Store, entryId: RecordId, clock: Clock): Promise<void> =>
  db.transaction('rw', [db.log], () => takeEntryBack(db, entryId, clock));
