import type { RecordId } from '#utils/domain/ids.ts';
import type { FollowUp } from '#utils/domain/log-entry.ts';
import { Target } from '#utils/domain/target.ts';
import type { Clock } from '#utils/domain/time.ts';
import { appendEntry, type Happening } from './append-entry.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/**
 * How a target stands after a follow-up. Done finishes it: there is no next day, and the day it was due stays as
 * history. Anything else leaves it open, or opens it again when Done was a slip; a next day becomes its due day.
 */
function after(target: Target, { outcome, nextOn }: FollowUp): Partial<Target> {
  if (outcome === 'done') return { status: 'met', reviewOn: null };
  const day = nextOn ?? target.due;
  return { status: 'open', due: day, reviewOn: day };
}

/** What the log says about a follow-up: itself, then what it changed. */
function happenings(before: Target, now: Target, followUp: FollowUp): Happening[] {
  const all: Happening[] = [{ kind: 'follow-up', followUp }];
  if (now.status !== before.status)
    all.push({ kind: 'status', from: before.status, to: now.status });
  if (now.due !== before.due)
    all.push({ kind: 'date-moved', from: before.due, to: now.due, reason: followUp.moveReason });
  return all;
}

/**
 * Logs how a target stood when mentor and learner talked about it, and drops the draft of that.
 * @throws StoreProblem `errors.gone` when there is no such target
 */
export const logFollowUp = (
  db: Store,
  targetId: RecordId,
  followUp: FollowUp,
  draftKey: string | null,
  clock: Clock,
): Promise<Target> =>
  db.transaction('rw', [db.targets, db.log, db.drafts, db.totals], async () => {
    const before = found(await db.targets.get(targetId));
    const change = after(before, followUp);
    const target = Target.parse({ ...before, ...change, ...nextRevision(before, clock) });
    await db.targets.put(target);
    const at = target.updatedAt;
    for (const each of happenings(before, target, followUp))
      await appendEntry(db, target, at, each);
    if (draftKey !== null) await db.drafts.delete(draftKey);
    await recount(db, target.learnerId, at);
    return target;
  });
