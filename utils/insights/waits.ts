import { daysBetween, localDay } from '#utils/days/local-day.ts';
import { standingFollowUps } from '#utils/domain/log-history.ts';
import type { InsightRecords, Period } from './records.ts';
import { median } from './tables.ts';

/** How long something took: in how many days, how often. */
export interface Wait {
  /** How often within 2, 7, 14 days and later. */
  within: number[];
  /** The middle, in days; `null` = it never happened. */
  median: number | null;
}

/** The last day of each group; what comes after the last is the rest. */
export const WITHIN = [2, 7, 14] as const;

function waitOf(days: number[]): Wait {
  const groups = [0, 0, 0, 0];
  for (const day of days) {
    const at = WITHIN.findIndex((last) => day <= last);
    const group = at === -1 ? WITHIN.length : at;
    groups[group] = (groups[group] ?? 0) + 1;
  }
  return { within: groups, median: median(days) };
}

const earliest = (moments: string[]): string | null => moments.toSorted()[0] ?? null;

/** The days that each wait took. */
export interface WaitDays {
  toTarget: number[];
  toFollowUp: number[];
}

/**
 * How many days went by from marking to the first target drawn from it, and to the first follow-up on one of those, for some learners.
 * Feedback without a day of marking, and what happened before it, say nothing.
 */
export function waitDays({ targets, feedback, log }: InsightRecords, period: Period): WaitDays {
  const { from, zone } = period;
  const bySource = new Map<string, InsightRecords['targets']>();
  for (const target of targets)
    for (const id of new Set(target.sources.map(({ feedbackId }) => feedbackId)))
      bySource.set(id, [...(bySource.get(id) ?? []), target]);
  const followUps = Map.groupBy(standingFollowUps(log), ({ targetId }) => targetId ?? '');
  const days: WaitDays = { toTarget: [], toFollowUp: [] };
  for (const { id, markedOn } of feedback) {
    const made = bySource.get(id);
    const marked = made && markedOn && localDay(markedOn, zone);
    if (!made || !marked || (from !== null && marked < from)) continue;
    const add = (to: number[], moments: string[]) => {
      const after = moments.map((moment) => localDay(moment, zone)).filter((day) => day >= marked);
      const first = earliest(after);
      if (first !== null) to.push(daysBetween(marked, first));
    };
    add(
      days.toTarget,
      made.map(({ createdAt }) => createdAt),
    );
    add(
      days.toFollowUp,
      made.flatMap((target) => (followUps.get(target.id) ?? []).map(({ at }) => at)),
    );
  }
  return days;
}

/** The waits of all learners together. */
export const waitsOf = ({
  toTarget,
  toFollowUp,
}: WaitDays): { toTarget: Wait; toFollowUp: Wait } => ({
  toTarget: waitOf(toTarget),
  toFollowUp: waitOf(toFollowUp),
});
