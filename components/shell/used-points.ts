import type { Point } from '#components/feedback/points.ts';
import { textAt } from '#utils/domain/span.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Piece } from './piece.ts';

/**
 * The ids of the points that one of the learner's targets was made of: the same words in the same piece of work.
 * @param targets the learner's, open and finished; a withdrawn one leaves its points free again
 */
export function usedPoints(
  points: readonly Point[],
  { work, blocks }: Pick<Piece, 'work' | 'blocks'>,
  targets: readonly Target[],
): ReadonlySet<string> {
  const quotes = new Set(
    targets
      .filter((one) => one.work === work.work && one.course === work.course)
      .filter(({ status }) => status !== 'withdrawn')
      .flatMap(({ sources }) => sources.map(({ quote }) => quote)),
  );
  const quoteOf = ({ block, sources }: Point): string[] =>
    sources.map((span) => textAt(blocks[block]?.text ?? '', span).trim());
  return new Set(
    points.filter((point) => quoteOf(point).some((quote) => quotes.has(quote))).map(({ id }) => id),
  );
}
