import type { AssessmentChoice } from '#utils/domain/assessment.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { Target, type TargetStep, TargetWording } from '#utils/domain/target.ts';
import { isOpenStatus, untouchedStatus } from '#utils/domain/target-status.ts';
import type { Clock } from '#utils/domain/time.ts';
import { appendEntry, type Happening } from './append-entry.ts';
import type { Store } from './db.ts';
import { found } from './problem.ts';
import { countedTables, recount } from './recount.ts';
import { nextRevision } from './revision.ts';

/** Ticks are `tickStep`'s alone: an editor that was opened before a step was ticked must not take the tick away. */
const withTicksOf = (stored: TargetStep[], steps: TargetStep[]): TargetStep[] =>
  steps.map((step) => ({
    ...step,
    done: stored.find(({ id }) => id === step.id)?.done ?? step.done,
  }));

/** What another wording, and another word on the assessment, make of a target. */
function reworded(
  before: Target,
  now: TargetWording,
  choice: AssessmentChoice | null,
): Partial<Target> {
  const { status } = before;
  const isUntouched = status === 'draft' || status === 'agreed';
  return {
    ...now,
    ...(choice && { assessment: choice.state, deadline: choice.deadline }),
    status: isUntouched ? untouchedStatus(now) : status,
    reviewOn: now.due !== before.due && isOpenStatus(status) ? now.due : before.reviewOn,
  };
}

/** What the log says of it: only what is different. */
function happenings(before: Target, now: Target, choice: AssessmentChoice | null): Happening[] {
  const [was, is] = [TargetWording.parse(before), TargetWording.parse(now)];
  const all: Happening[] = [];
  if (JSON.stringify(was) !== JSON.stringify(is)) all.push({ kind: 'reworded', wording: is });
  if (now.due !== before.due)
    all.push({ kind: 'date-moved', from: before.due, to: now.due, reason: '' });
  if (now.status !== before.status)
    all.push({ kind: 'status', from: before.status, to: now.status, reason: '' });
  const isNewChoice =
    now.assessment !== before.assessment ||
    now.deadline !== before.deadline ||
    choice?.passed.length;
  if (choice && isNewChoice) all.push({ kind: 'assessment', from: before.assessment, choice });
  return all;
}

/**
 * Changes the wording of a target, and what is said of its assessment. A new due day is logged as a move besides, and the
 * target is then looked at on that day. The same again changes nothing.
 * @throws StoreProblem `errors.gone` when there is no such target
 */
export const rewordTarget = (
  db: Store,
  id: RecordId,
  wording: TargetWording,
  choice: AssessmentChoice | null,
  clock: Clock,
): Promise<Target> =>
  db.transaction('rw', countedTables(db), async () => {
    const before = found(await db.targets.get(id));
    const steps = withTicksOf(before.steps, wording.steps);
    const change = reworded(before, TargetWording.parse({ ...wording, steps }), choice);
    const target = Target.parse({ ...before, ...change, ...nextRevision(before, clock) });
    const all = happenings(before, target, choice);
    if (all.length === 0) return before;
    await db.targets.put(target);
    for (const each of all) await appendEntry(db, target, target.updatedAt, each);
    await recount(db, target.learnerId);
    return target;
  });
