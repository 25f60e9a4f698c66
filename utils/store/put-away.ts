import { newId, type RecordId } from '#utils/domain/ids.ts';
import { Learner } from '#utils/domain/learner.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { countedTables, recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/**
 * Puts learners away, as at the end of a year, or brings them back: all of them or none. Nothing of them is lost; they leave
 * Today, the Inbox and the list. Those who are so already are left alone.
 * @returns the ids of those who changed, for taking it back
 * @throws StoreProblem `errors.gone` when one of them is no longer there
 */
export const setAway = (
  db: Store,
  ids: readonly RecordId[],
  isArchived: boolean,
  clock: Clock,
): Promise<RecordId[]> =>
  db.transaction('rw', countedTables(db), async () => {
    const changed: RecordId[] = [];
    for (const id of ids) {
      const before = found(await db.learners.get(id));
      if (before.archived === isArchived) continue;
      const learner = { ...before, ...nextRevision(before, clock), archived: isArchived };
      await db.learners.put(Learner.parse(learner));
      const about = { id: newId(), at: clock.now(), learnerId: id, targetId: null };
      const entry = { ...about, supersedes: null, kind: 'archived', isArchived };
      await db.log.add(LogEntry.parse(entry));
      await recount(db, id);
      changed.push(id);
    }
    return changed;
  });
