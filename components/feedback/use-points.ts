import { useMemo } from 'preact/hooks';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import type { Day } from '#utils/domain/time.ts';
import { analyseBlocks } from '#utils/feedback/analyse-blocks.ts';
import { type Point, pointsOf } from './points.ts';
import { shortened } from './shorten.ts';

/**
 * The points of some feedback, sorted once for as long as it stays the same.
 * @param markedOn the day it was marked, from which "next Friday" is counted; `null` = unknown
 */
export function usePoints(
  blocks: FeedbackBlock[],
  markedOn: Day | null,
): { points: Point[]; isShortened: boolean } {
  // The same words read again are new objects: compared by what they say.
  const words = JSON.stringify(blocks);
  return useMemo(() => {
    const short = shortened(blocks);
    const sorted = analyseBlocks(short.blocks, markedOn ? { markedOn } : {});
    return { points: pointsOf(short.blocks, sorted), isShortened: short.isShortened };
  }, [words, markedOn]);
}
