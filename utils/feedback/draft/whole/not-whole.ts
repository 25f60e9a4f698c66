import { asSaid } from './as-said.ts';
import { leftOver } from './left-over.ts';
import { made } from './made.ts';
import { notForLearner } from './not-for-learner.ts';
import { objects } from './object.ts';
import { pointsBack } from './points-back.ts';
import { stepWords } from './step-words.ts';
import { turnedRound } from './turned-round.ts';
import type { WholeRow } from './whole-row.ts';

/** Everything that is asked of a step, in the order in which it is asked. */
export const wholeRows: WholeRow[] = [
  ...pointsBack,
  ...objects,
  ...leftOver,
  ...made,
  ...asSaid,
  ...turnedRound,
  ...notForLearner,
];

const MOST_WORDS = 32;

/**
 * Why a drafted step is no whole instruction that a learner could follow by itself, as the name of the row that says so; `null` = it is one.
 * A step that is none is not shown: the teacher's own words stand in for it.
 * @param source the teacher's sentence: what a row made of it is doubted more than what the teacher asked for
 */
export function notWholeBecause(step: string, source: string): string | null {
  const words = step.trim().split(/\s+/).length;
  if (words < 2) return 'one-word';
  if (words > MOST_WORDS) return 'too-long';
  const taken = stepWords(step, source);
  return wholeRows.find((row) => row.breaks(taken))?.name ?? null;
}
