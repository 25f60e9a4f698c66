import { useMemo } from 'preact/hooks';
import type { Correction } from '#utils/domain/correction.ts';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import type { Day } from '#utils/domain/time.ts';
import { analyseBlocks } from '#utils/feedback/analyse-blocks.ts';
import { type Point, pointsOf } from './points.ts';
import { shortened } from './shorten.ts';

/**
 * The points of some feedback, sorted once for as long as it stays the same.
 * @param corrections the points that the mentor moved before, in any feedback
 * @param names the learner's, as far as they are known
 * @param markedOn the day it was marked, from which "next Friday" is counted; `null` = unknown
 */
export function usePoints(
  blocks: FeedbackBlock[],
  markedOn: Day | null,
  corrections: Correction[],
  names: string[],
): { points: Point[]; isShortened: boolean } {
  // The same words read again are new objects: compared by what they say.
  const words = JSON.stringify(blocks);
  return useMemo(() => {
    const short = shortened(blocks);
    const more = { corrections, names };
    const sorted = analyseBlocks(short.blocks, markedOn ? { markedOn, ...more } : more);
    return { points: pointsOf(short.blocks, sorted), isShortened: short.isShortened };
  }, [words, markedOn, corrections, names.join()]);
}
