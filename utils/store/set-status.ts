import type { RecordId } from '#utils/domain/ids.ts';
import { Target } from '#utils/domain/target.ts';
import { isOpenStatus, type TargetStatus } from '#utils/domain/target-status.ts';
import type { Clock } from '#utils/domain/time.ts';
import { appendEntry } from './append-entry.ts';
import type { Store } from './db.ts';
import { found, StoreProblem } from './problem.ts';
import { countedTables, recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/** What goes with a state: a draft is not agreed, an agreed one is, an ended one is not looked at again. */
const withStatus = (before: Target, status: TargetStatus, clock: Clock): Partial<Target> => ({
  status,
  ...(status === 'draft' && { agreedOn: null }),
  ...(status === 'agreed' && { agreedOn: before.agreedOn ?? clock.today() }),
  reviewOn: isOpenStatus(status) ? (before.reviewOn ?? before.due) : null,
});

/**
 * Moves a target on in its life, or back. The same state again changes nothing.
 * @throws StoreProblem `errors.gone`; `errors.reasonMissing` when it is withdrawn without a reason
 */
export const setStatus = (
  db: Store,
  id: RecordId,
  to: TargetStatus,
  reason: string,
  clock: Clock,
): Promise<Target> =>
  db.transaction('rw', countedTables(db), async () => {
    const before = found(await db.targets.get(id));
    if (to === 'withdrawn' && !reason.trim()) throw new StoreProblem('errors.reasonMissing');
    if (before.status === to) return before;
    const target = Target.parse({
      ...before,
      ...withStatus(before, to, clock),
      ...nextRevision(before, clock),
    });
    await db.targets.put(target);
    const at = target.updatedAt;
    const happening = { kind: 'status', from: before.status, to, reason: reason.trim() } as const;
    await appendEntry(db, target, at, happening);
    await recount(db, target.learnerId);
    return target;
  });
