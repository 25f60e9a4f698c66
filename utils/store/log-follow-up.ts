import type { RecordId } from '#utils/domain/ids.ts';
import type { FollowUp } from '#utils/domain/log-entry.ts';
import { Target } from '#utils/domain/target.ts';
import type { TargetStatus } from '#utils/domain/target-status.ts';
import type { Clock } from '#utils/domain/time.ts';
import { appendEntry, type Happening } from './append-entry.ts';
import type { Store } from './db.ts';
import { found, StoreProblem } from './problem.ts';
import { countedTables, recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/** How a follow-up ends a target: met, dropped, or as far as it came when a smaller step takes its place; else `null`. */
function endOf({ outcome, decision }: FollowUp): TargetStatus | null {
  if (outcome === 'done') return 'met';
  if (decision === 'drop') return 'withdrawn';
  if (decision !== 'smaller') return null;
  return outcome === 'partly' ? 'partly-met' : 'not-met';
}

/**
 * How a target stands after a follow-up. One that ends has no next day, and the day it was due stays as history.
 * Any other is being worked on, also when Done was a slip; a next day becomes its due day.
 */
function after(target: Target, followUp: FollowUp): Partial<Target> {
  const end = endOf(followUp);
  if (end) return { status: end, reviewOn: null };
  const day = followUp.nextOn ?? target.due;
  return { status: 'in-progress', due: day, reviewOn: day };
}

/** What the log says about a follow-up: itself, then what it changed. */
function happenings(before: Target, now: Target, followUp: FollowUp): [Happening, ...Happening[]] {
  const all: [Happening, ...Happening[]] = [{ kind: 'follow-up', followUp }];
  if (now.status !== before.status) {
    const reason = followUp.decision === 'drop' ? followUp.moveReason : '';
    all.push({ kind: 'status', from: before.status, to: now.status, reason });
  }
  if (now.due !== before.due)
    all.push({ kind: 'date-moved', from: before.due, to: now.due, reason: followUp.moveReason });
  return all;
}

/**
 * Logs how a target stood when mentor and learner talked about it, and drops the draft of that.
 * @returns the target as it now stands, and the entry by which it can be taken back
 * @throws StoreProblem `errors.gone` when there is no such target; `errors.reasonMissing` when it is dropped without one
 */
export const logFollowUp = (
  db: Store,
  targetId: RecordId,
  followUp: FollowUp,
  draftKey: string | null,
  clock: Clock,
): Promise<{ target: Target; entryId: RecordId }> =>
  db.transaction('rw', [...countedTables(db), db.drafts], async () => {
    const before = found(await db.targets.get(targetId));
    if (followUp.decision === 'drop' && !followUp.moveReason.trim())
      throw new StoreProblem('errors.reasonMissing');
    const change = after(before, followUp);
    const target = Target.parse({ ...before, ...change, ...nextRevision(before, clock) });
    await db.targets.put(target);
    const at = target.updatedAt;
    const [first, ...changes] = happenings(before, target, followUp);
    const { id: entryId } = await appendEntry(db, target, at, first);
    for (const each of changes) await appendEntry(db, target, at, each);
    if (draftKey !== null) await db.drafts.delete(draftKey);
    await recount(db, target.learnerId);
    return { target, entryId };
  });
