import type { RecordId } from '#utils/domain/ids.ts';
import { Snooze } from '#utils/domain/snooze.ts';
import type { Clock, Day } from '#utils/domain/time.ts';
import { seenIn } from '#utils/today/reasons.ts';
import type { Today } from '#utils/today/rule.ts';
import type { Store } from './db.ts';
import { found, StoreProblem } from './problem.ts';
import { firstRevision } from './revision.ts';

/** Snoozes that are not over yet, the last one of each learner. */
export async function presentSnoozes(db: Store, today: Day): Promise<Map<RecordId, Snooze>> {
  const all = await db.snoozes.where('until').above(today).toArray();
  const inOrder = all.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt));
  return new Map(inOrder.map((snooze) => [snooze.learnerId, snooze]));
}

/**
 * Takes a learner off Today until a day. What speaks for them now is covered; anything else brings them back before.
 * @throws StoreProblem `errors.reasonMissing`; `errors.gone` when there is no such learner
 */
export const snoozeLearner = (
  db: Store,
  what: Pick<Snooze, 'learnerId' | 'until' | 'why'>,
  today: Today,
  clock: Clock,
): Promise<Snooze> =>
  db.transaction('rw', [db.totals, db.snoozes], async () => {
    const totals = found(await db.totals.get(what.learnerId));
    if (!what.why.trim()) throw new StoreProblem('errors.reasonMissing');
    const made = { ...what, why: what.why.trim(), covers: seenIn(totals, today) };
    const snooze = Snooze.parse({ ...made, ...firstRevision(clock) });
    await db.snoozes.add(snooze);
    return snooze;
  });

/** Brings a learner back who was put off: the Undo of a snooze. One that is gone already changes nothing. */
export const endSnooze = (db: Store, id: RecordId): Promise<void> =>
  db.transaction('rw', [db.snoozes], () => db.snoozes.delete(id));
