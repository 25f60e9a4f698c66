import { newId } from '#utils/domain/ids.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { Store } from './db.ts';

type Without<Entry, Keys extends PropertyKey> = Entry extends unknown ? Omit<Entry, Keys> : never;

/** What happened, without when and to whom. */
export type Happening = Without<LogEntry, 'id' | 'at' | 'learnerId' | 'targetId' | 'supersedes'>;

/** Adds to the log what happened to a target; the entry's learner is the target's, whoever calls. Returns the entry. */
export async function appendEntry(
  db: Store,
  target: Pick<Target, 'id' | 'learnerId'>,
  at: Instant,
  happening: Happening,
): Promise<LogEntry> {
  const about = { learnerId: target.learnerId, targetId: target.id, supersedes: null };
  const entry = LogEntry.parse({ id: newId(), at, ...about, ...happening });
  await db.log.add(entry);
  return entry;
}
