import type { Point } from '#components/feedback/points.ts';
import {
  blankDraft,
  type DraftQueue,
  type Origin,
  type TargetDraft,
} from '#components/targets/target-draft.ts';
import { textAt } from '#utils/domain/span.ts';
import type { Day } from '#utils/domain/time.ts';
import { soon } from '#utils/targets/due-day.ts';
import type { Piece } from './piece.ts';

/** The part of a piece that is kept when a target quotes it. */
export const originOf = ({ work, grade, markedOn, released, blocks }: Piece): Origin => ({
  work,
  grade,
  markedOn,
  released,
  blocks,
});

/** A target begun from one point: the suggested step (or the teacher's words), a day, and the words as its source. */
function draftFrom(point: Point, origin: Origin, today: Day): TargetDraft {
  const blank = blankDraft(origin);
  const text = origin.blocks[point.block]?.text ?? '';
  const due = point.step?.due;
  return {
    ...blank,
    wording: {
      ...blank.wording,
      statement: point.step?.text ?? point.quote,
      // A day that the teacher named counts only while it is still to come.
      due: due && due >= today ? due : soon(today),
    },
    sources: point.sources.map((span) => ({
      block: point.block,
      span,
      quote: textAt(text, span).trim(),
    })),
  };
}

/** New targets from the picked points, or one empty target when there are none. */
export function newTargets(points: Point[], piece: Piece, name: string, today: Day): DraftQueue {
  const origin = originOf(piece);
  const drafts = points.map((point) => draftFrom(point, origin, today));
  return { name, queue: drafts.length > 0 ? drafts : [blankDraft(origin)] };
}
