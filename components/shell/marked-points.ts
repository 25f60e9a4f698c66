import type { Point } from '#components/feedback/points.ts';
import type { Question } from '#utils/domain/question.ts';
import { textAt } from '#utils/domain/span.ts';
import type { Target } from '#utils/domain/target.ts';
import type { Piece } from './piece.ts';

type AboutWords = Pick<Target | Question, 'course' | 'work' | 'sources'>;

/** The ids of the points whose words in this piece of work one of the records is about. */
function pointsIn(
  records: readonly AboutWords[],
  points: readonly Point[],
  { work, blocks }: Pick<Piece, 'work' | 'blocks'>,
): ReadonlySet<string> {
  const quotes = new Set(
    records
      .filter((one) => one.work === work.work && one.course === work.course)
      .flatMap(({ sources }) => sources.map(({ quote }) => quote)),
  );
  const quotesOf = ({ block, sources }: Point): string[] =>
    sources.map((span) => textAt(blocks[block]?.text ?? '', span).trim());
  const isMeant = (point: Point) => quotesOf(point).some((quote) => quotes.has(quote));
  return new Set(points.filter(isMeant).map(({ id }) => id));
}

/**
 * The points that one of the learner's targets was made of.
 * @param targets the learner's, open and finished; a withdrawn one leaves its points free again
 */
export const usedPoints = (
  points: readonly Point[],
  piece: Pick<Piece, 'work' | 'blocks'>,
  targets: readonly Target[],
): ReadonlySet<string> =>
  pointsIn(
    targets.filter(({ status }) => status !== 'withdrawn'),
    points,
    piece,
  );

/** The points that a teacher was asked about and has not answered. */
export const askedPoints = (
  points: readonly Point[],
  piece: Pick<Piece, 'work' | 'blocks'>,
  questions: readonly Question[],
): ReadonlySet<string> =>
  pointsIn(
    questions.filter(({ state }) => state === 'open'),
    points,
    piece,
  );
