import type { Piece } from './piece.ts';

const workKey = ({ work }: Piece): string =>
  JSON.stringify([work.courseId ?? work.course, work.activityId ?? work.work]);

/** An attempt that the page does not number stands behind those it does. */
const newestFirst = (one: Piece, other: Piece): number =>
  (other.work.attempt ?? 0) - (one.work.attempt ?? 0);

/**
 * Puts the attempts at one piece of work together.
 *
 * @param pieces one learner's
 * @returns works in page order, each with its attempts, newest first
 */
export const worksOf = (pieces: Piece[]): [Piece, ...Piece[]][] =>
  [...Map.groupBy(pieces, workKey).values()].flatMap((attempts) => {
    const [newest, ...earlier] = attempts.toSorted(newestFirst);
    return newest ? [[newest, ...earlier]] : [];
  });

/** Whether a later attempt than this has feedback too. */
export const isEarlier = (piece: Piece, attempts: readonly Piece[]): boolean =>
  attempts.some(({ work }) => (work.attempt ?? 0) > (piece.work.attempt ?? 0));
