import { localDay } from '#utils/days/local-day.ts';
import { standingEntries } from '#utils/domain/log-history.ts';
import type { TargetStatus } from '#utils/domain/target-status.ts';
import type { InsightRecords, Period } from './records.ts';
import type { InsightRow } from './tables.ts';

/** The ways a target ends that say how it went, in the order of the numbers. */
export const ENDINGS = ['met', 'partly-met', 'not-met'] as const satisfies readonly TargetStatus[];

/**
 * How targets ended, month by month (`2026-11`), oldest first: numbers are met, partly met, not met. A target counts once, in
 * the month of the change that made it what it is now; one that was opened again does not count.
 */
export function endings({ targets, log }: InsightRecords, { from, zone }: Period): InsightRow[] {
  const isNow = new Map(targets.map(({ id, status }) => [id, status]));
  const last = new Map<string, { status: TargetStatus; day: string }>();
  for (const entry of standingEntries(log))
    if (entry.kind === 'status' && entry.targetId && isNow.get(entry.targetId) === entry.to)
      last.set(entry.targetId, { status: entry.to, day: localDay(entry.at, zone) });
  const ended = [...last.values()]
    .filter(({ status }) => ENDINGS.some((one) => one === status))
    .filter(({ day }) => from === null || day >= from);
  const months = Map.groupBy(ended, ({ day }) => day.slice(0, 7));
  return [...months]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, all]) => ({
      name,
      numbers: ENDINGS.map((ending) => all.filter(({ status }) => status === ending).length),
    }));
}
