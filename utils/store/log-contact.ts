import { newId, type RecordId } from '#utils/domain/ids.ts';
import { type Contact, type ContactEntry, LogEntry } from '#utils/domain/log-entry.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { countedTables, recount } from './recount.ts';

/**
 * Logs that somebody met the learner, wrote to them, or waited for them, about no target in particular; drops the draft.
 * @throws StoreProblem `errors.gone` when there is no such learner
 */
export const logContact = (
  db: Store,
  learnerId: RecordId,
  contact: Contact,
  draftKey: string | null,
  clock: Clock,
): Promise<ContactEntry> =>
  db.transaction('rw', [...countedTables(db), db.drafts], async () => {
    found(await db.learners.get(learnerId));
    const about = { id: newId(), at: clock.now(), learnerId, targetId: null, supersedes: null };
    const entry: ContactEntry = { ...about, kind: 'contact', contact };
    await db.log.add(LogEntry.parse(entry));
    if (draftKey !== null) await db.drafts.delete(draftKey);
    await recount(db, learnerId);
    return entry;
  });
