import { newId, type RecordId } from '#utils/domain/ids.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import type { Clock, Instant } from '#utils/domain/time.ts';
import type { Happening } from './append-entry.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';
import { found } from './problem.ts';

/** Everything that the log says of a learner, newest first, taken-back entries included. */
export async function logOf(db: Store, learnerId: RecordId): Promise<LogEntry[]> {
  const [from, to] = startingWith(learnerId);
  return db.log.where('[learnerId+at]').between(from, to).reverse().toArray();
}

/** Adds to the log what happened to a learner as a whole; inside the caller's transaction. */
export async function appendToLearner(
  db: Store,
  learnerId: RecordId,
  at: Instant,
  happening: Happening,
  supersedes: RecordId | null = null,
): Promise<LogEntry> {
  const shape = { id: newId(), at, learnerId, targetId: null, supersedes };
  const entry = LogEntry.parse({ ...shape, ...happening });
  await db.log.add(entry);
  return entry;
}

/** Says that an entry about a learner does not stand; inside the caller's transaction. @throws StoreProblem `errors.gone` */
export async function takeEntryBack(db: Store, entryId: RecordId, clock: Clock): Promise<void> {
  const { id, learnerId } = found(await db.log.get(entryId));
  await appendToLearner(db, learnerId, clock.now(), { kind: 'taken-back' }, id);
}
