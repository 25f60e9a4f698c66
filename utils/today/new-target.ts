import { ExportKind } from '#utils/domain/export-batch.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { Totals } from '#utils/domain/totals.ts';

/** A target that was set just now, and whose it is. */
export interface SetTarget {
  learner: Pick<Learner, 'archived'>;
  target: Pick<Target, 'status' | 'due' | 'reviewOn' | 'course' | 'steps'>;
  at: Instant;
}

const withDay = (days: string[], day: string | null): string[] =>
  day === null ? days : [...days, day].toSorted();

/**
 * How a learner stands with one more target, from how they stood before: the same as `standingOf` makes of all that is kept of them, without reading it. A
 * target is new to the MIS with each of its steps, and setting one is being in touch.
 */
export function withNewTarget(before: Totals, { learner, target, at }: SetTarget): Totals {
  const { due, reviewOn, course, steps } = target;
  const isOpen = isOpenStatus(target.status);
  const dues = withDay(before.dues, isOpen ? due : null);
  const reviews = withDay(before.reviews, isOpen && reviewOn !== due ? reviewOn : null);
  const lastContact =
    before.lastContact !== null && before.lastContact > at ? before.lastContact : at;
  const unsent = { ...before.unsent, targets: (before.unsent.targets ?? 0) + 1 };
  if (steps.length > 0) unsent.steps = (before.unsent.steps ?? 0) + steps.length;
  const counted: Totals = {
    ...before,
    open: before.open + (isOpen ? 1 : 0),
    met: before.met + (target.status === 'met' ? 1 : 0),
    courses:
      course === null ? before.courses : [...new Set([...before.courses, course])].toSorted(),
    lastContact,
    dues,
    reviews,
    unsent,
    unsentKinds: ExportKind.options.filter((kind) => unsent[kind]),
  };
  if (learner.archived) return counted;
  return {
    ...counted,
    firstDue: dues[0] ?? null,
    firstReview: reviews[0] ?? null,
    contactSince: lastContact,
  };
}
