import { localDay } from '#utils/days/local-day.ts';
import { standingEntries } from '#utils/domain/log-history.ts';
import type { TargetStatus } from '#utils/domain/target-status.ts';
import type { Instant } from '#utils/domain/time.ts';
import { type InsightRecords, type Period, startOf } from './records.ts';
import type { InsightRow } from './tables.ts';

/** The ways a target ends that say how it went, in the order of the numbers. */
export const ENDINGS = ['met', 'partly-met', 'not-met'] as const satisfies readonly TargetStatus[];

/** How targets ended in a month (`2026-11`): met, partly met, not met. */
export type EndingCounts = Map<string, number[]>;

/**
 * How targets of some learners ended, month by month. A target counts once, in the month of the change that made it what it is now;
 * one that was opened again does not count.
 */
export function countEndings({ targets, log }: InsightRecords, period: Period): EndingCounts {
  const start = startOf(period);
  const isNow = new Map(targets.map(({ id, status }) => [id, status]));
  const last = new Map<string, { status: TargetStatus; at: Instant }>();
  for (const entry of standingEntries(log))
    if (entry.kind === 'status' && entry.targetId && isNow.get(entry.targetId) === entry.to)
      last.set(entry.targetId, { status: entry.to, at: entry.at });
  const months: EndingCounts = new Map();
  for (const { status, at } of last.values()) {
    const ending = ENDINGS.findIndex((one) => one === status);
    if (ending === -1 || (start !== null && at < start)) continue;
    const month = localDay(at, period.zone).slice(0, 7);
    addEndings(months, new Map([[month, ENDINGS.map((_, n) => Number(n === ending))]]));
  }
  return months;
}

/** Adds what was counted of other learners. */
export function addEndings(sum: EndingCounts, more: EndingCounts): void {
  for (const [month, numbers] of more)
    sum.set(
      month,
      numbers.map((number, n) => number + (sum.get(month)?.[n] ?? 0)),
    );
}

/** Oldest month first. */
export const endingRows = (months: EndingCounts): InsightRow[] =>
  [...months]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, numbers]) => ({ name, numbers }));
