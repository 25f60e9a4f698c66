import { localDay } from '#utils/days/local-day.ts';
import { standingFollowUps } from '#utils/domain/log-history.ts';
import { isSlip } from '#utils/domain/slip.ts';
import type { InsightRecords, Period } from './records.ts';

/** How many followed-up targets never slipped, slipped once, and slipped twice or more. */
export function slips(
  { targets, log }: InsightRecords,
  { from, zone }: Period,
): { never: number; once: number; often: number } {
  const followUps = Map.groupBy(standingFollowUps(log), ({ targetId }) => targetId ?? '');
  const counts = targets
    .filter(({ createdAt }) => from === null || localDay(createdAt, zone) >= from)
    .map(({ id }) => followUps.get(id) ?? [])
    .filter((all) => all.length > 0)
    .map((all) => all.filter(({ followUp }) => isSlip(followUp)).length);
  return {
    never: counts.filter((count) => count === 0).length,
    once: counts.filter((count) => count === 1).length,
    often: counts.filter((count) => count > 1).length,
  };
}
