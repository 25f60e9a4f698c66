import { Dexie } from 'dexie';
import type { Feedback } from '#utils/domain/feedback.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Store } from './db.ts';

/** Every entry of some kinds, oldest first: what stands is decided by all that may supersede them. */
async function entriesOf(db: Store, kinds: LogEntry['kind'][]): Promise<LogEntry[]> {
  const ranges = await Promise.all(
    kinds.map((kind) =>
      db.log.where('[kind+at]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]).toArray(),
    ),
  );
  return ranges.flat().sort((a, b) => a.at.localeCompare(b.at));
}

/** What the caseload's numbers are made of, as one consistent view of the store. */
export const insightRecords = (
  db: Store,
): Promise<{ targets: Target[]; feedback: Feedback[]; log: LogEntry[] }> =>
  db.transaction('r', [db.targets, db.feedback, db.log], async () => ({
    targets: await db.targets.toArray(),
    feedback: await db.feedback.toArray(),
    log: await entriesOf(db, ['follow-up', 'status', 'taken-back']),
  }));
