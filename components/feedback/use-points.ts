import { useMemo } from 'preact/hooks';
import { breaksOf } from '#utils/days/college-dates.ts';
import type { Correction } from '#utils/domain/correction.ts';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import type { TeachingDates } from '#utils/domain/teaching-dates.ts';
import type { Day } from '#utils/domain/time.ts';
import type { Engine } from './engine-source.ts';
import { type Point, pointsOf } from './points.ts';
import { shortened } from './shorten.ts';

/**
 * The points of some feedback, sorted once for as long as it stays the same; none while there is no engine yet.
 * @param engine `null` until it has come
 * @param corrections the points that the mentor moved before, in any feedback
 * @param names the learner's, as far as they are known
 * @param terms when the college teaches: "by half term" and "10 working days" are counted by it
 * @param markedOn the day it was marked, from which "next Friday" is counted; `null` = unknown
 */
export function usePoints(
  engine: Engine | null,
  blocks: FeedbackBlock[],
  markedOn: Day | null,
  corrections: Correction[],
  names: string[],
  terms: TeachingDates[],
): { points: Point[]; isShortened: boolean } {
  // The same words read again are new objects: compared by what they say.
  const words = JSON.stringify(blocks);
  return useMemo(() => {
    const short = shortened(blocks);
    if (!engine) return { points: [], isShortened: short.isShortened };
    const more = { corrections, names, terms, closed: breaksOf(terms) };
    const sorted = engine.analyseBlocks(short.blocks, markedOn ? { markedOn, ...more } : more);
    return { points: pointsOf(short.blocks, sorted), isShortened: short.isShortened };
  }, [engine, words, markedOn, corrections, names.join(), terms]);
}
