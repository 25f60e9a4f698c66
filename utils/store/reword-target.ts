import type { RecordId } from '#utils/domain/ids.ts';
import { Target, type TargetStep, TargetWording } from '#utils/domain/target.ts';
import type { Clock } from '#utils/domain/time.ts';
import { appendEntry } from './append-entry.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { nextRevision } from './revision.ts';

/** Ticks are `tickStep`'s alone: an editor that was opened before a step was ticked must not take the tick away. */
const withTicksOf = (stored: TargetStep[], steps: TargetStep[]): TargetStep[] =>
  steps.map((step) => ({
    ...step,
    done: stored.find(({ id }) => id === step.id)?.done ?? step.done,
  }));

/**
 * Changes the wording of a target. A new due day is logged as a move besides, and the target is then looked at on
 * that day. The same wording again changes nothing.
 * @throws StoreProblem `errors.gone` when there is no such target
 */
export const rewordTarget = (
  db: Store,
  id: RecordId,
  wording: TargetWording,
  clock: Clock,
): Promise<Target> =>
  db.transaction('rw', [db.targets, db.log], async () => {
    const before = found(await db.targets.get(id));
    const steps = withTicksOf(before.steps, wording.steps);
    const now = TargetWording.parse({ ...wording, steps });
    if (JSON.stringify(TargetWording.parse(before)) === JSON.stringify(now)) return before;
    const isMoved = now.due !== before.due;
    const target = Target.parse({
      ...before,
      ...now,
      ...nextRevision(before, clock),
      reviewOn: isMoved && before.status === 'open' ? now.due : before.reviewOn,
    });
    await db.targets.put(target);
    const at = target.updatedAt;
    await appendEntry(db, target, at, { kind: 'reworded', wording: now });
    if (isMoved) {
      const move = { from: before.due, to: now.due, reason: '' };
      await appendEntry(db, target, at, { kind: 'date-moved', ...move });
    }
    return target;
  });
