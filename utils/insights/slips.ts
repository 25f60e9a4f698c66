import { standingFollowUps } from '#utils/domain/log-history.ts';
import { isSlip } from '#utils/domain/slip.ts';
import { type InsightRecords, type Period, startOf } from './records.ts';

/** How many followed-up targets never slipped, slipped once, and slipped twice or more. */
export interface SlipCounts {
  never: number;
  once: number;
  often: number;
}

/** Counts the followed-up targets of some learners by how often they slipped. */
export function slips({ targets, log }: InsightRecords, period: Period): SlipCounts {
  const start = startOf(period);
  const followUps = Map.groupBy(standingFollowUps(log), ({ targetId }) => targetId ?? '');
  const counts = targets
    .filter(({ createdAt }) => start === null || createdAt >= start)
    .map(({ id }) => followUps.get(id) ?? [])
    .filter((all) => all.length > 0)
    .map((all) => all.filter(({ followUp }) => isSlip(followUp)).length);
  return {
    never: counts.filter((count) => count === 0).length,
    once: counts.filter((count) => count === 1).length,
    often: counts.filter((count) => count > 1).length,
  };
}
