import type { FollowUp, FollowUpEntry } from './log-entry.ts';

/** A follow-up at which a target was not done and its day gone: not yet, or in part with the day moved. */
export const isSlip = ({ outcome, decision }: FollowUp): boolean =>
  outcome === 'not-yet' || (outcome === 'partly' && decision === 'move');

/** So many slips in a row mean that the target, or the way to it, should change. */
export const SLIPS_IN_A_ROW = 2;

/**
 * When a target slipped for the second time in a row, if its last follow-ups were slips; else `null`.
 * @param followUps of one target, those that stand, newest first
 */
export function slipsSince(followUps: readonly FollowUpEntry[]): string | null {
  const end = followUps.findIndex(({ followUp }) => !isSlip(followUp));
  const run = end === -1 ? followUps : followUps.slice(0, end);
  return run.at(-SLIPS_IN_A_ROW)?.at ?? null;
}
