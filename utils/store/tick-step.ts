import type { RecordId } from '#utils/domain/ids.ts';
import { Target, TargetWording } from '#utils/domain/target.ts';
import type { Clock } from '#utils/domain/time.ts';
import { appendEntry } from './append-entry.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { nextRevision } from './revision.ts';

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
  db.transaction('rw', [db.targets, db.log], async () => {
    const before = found(await db.targets.get(id));
    const ticked = found(before.steps.find((step) => step.id === stepId));
    if (ticked.done === done) return before;
    const steps = before.steps.map((step) => (step === ticked ? { ...step, done } : step));
    const target = Target.parse({ ...before, ...nextRevision(before, clock), steps });
    await db.targets.put(target);
    await appendEntry(db, target, target.updatedAt, {
      kind: 'reworded',
      wording: TargetWording.parse(target),
    });
    return target;
  });
