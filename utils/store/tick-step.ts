import type { RecordId } from '#utils/domain/ids.ts';
import { Target, TargetWording } from '#utils/domain/target.ts';
import { isOpenStatus, type TargetStatus, untouchedStatus } from '#utils/domain/target-status.ts';
import type { Clock } from '#utils/domain/time.ts';
import { appendEntry } from './append-entry.ts';
import type { Store } from './db.ts';
import { startingWith } from './learner-queries.ts';
import { found } from './problem.ts';
import { countedTables, recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/** The first tick says that work has begun; taking the only tick away says that it had not, unless it was talked about. */
async function statusAfter(db: Store, target: Target): Promise<TargetStatus> {
  const { id, status, steps } = target;
  if (!isOpenStatus(status)) return status;
  if (steps.some(({ done }) => done)) return 'in-progress';
  const [from, to] = startingWith(id);
  const entries = await db.log.where('[targetId+at]').between(from, to).toArray();
  const wasTalkedAbout = entries.some(({ kind }) => kind === 'follow-up');
  return wasTalkedAbout ? status : untouchedStatus(target);
}

/**
 * Ticks one step of a target, or takes the tick away. Logged as the wording it then has, ticks included.
 * @throws StoreProblem `errors.gone` when there is no such target or it has no such step any more
 */
export const tickStep = (
  db: Store,
  id: RecordId,
  stepId: RecordId,
  done: boolean,
  clock: Clock,
): Promise<Target> =>
  db.transaction('rw', countedTables(db), async () => {
    const before = found(await db.targets.get(id));
    const ticked = found(before.steps.find((step) => step.id === stepId));
    if (ticked.done === done) return before;
    const steps = before.steps.map((step) => (step === ticked ? { ...step, done } : step));
    const status = await statusAfter(db, { ...before, steps });
    const target = Target.parse({ ...before, ...nextRevision(before, clock), steps, status });
    await db.targets.put(target);
    const at = target.updatedAt;
    await appendEntry(db, target, at, { kind: 'reworded', wording: TargetWording.parse(target) });
    if (status !== before.status) {
      const move = { from: before.status, to: status, reason: '' };
      await appendEntry(db, target, at, { kind: 'status', ...move });
    }
    await recount(db, target.learnerId);
    return target;
  });
