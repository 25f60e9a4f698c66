import type { Origin } from '#components/targets/target-draft.ts';
import type { Piece } from './piece.ts';

/** The part of a piece that is kept when a target quotes it. */
export const originOf = ({ work, grade, markedOn, released, blocks }: Piece): Origin => ({
  work,
  grade,
  markedOn,
  released,
  blocks,
});
