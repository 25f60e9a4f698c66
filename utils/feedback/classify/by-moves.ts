import type { Place } from '#utils/domain/correction.ts';
import { type Moved, placeByMoves, placeOf } from '../teacher-prior.ts';
import type { Judged } from './split-turns.ts';

/** What a unit is once a mentor has put it there. A question stays one among what there is to do. */
const LABEL = { todo: 'action', strength: 'praise', 'not-relevant': 'neutral' } as const;

/**
 * The verdicts as this teacher's mentor would have them. Headings and sensitive remarks stay what they are.
 * @param words what each of `judged` stands for
 */
export function settleByMoves(judged: Judged[], words: string[], moved: Moved): Judged[] {
  if (moved.corrections.length === 0) return judged;
  return judged.map((one, index) => {
    const { segment, verdict } = one;
    if (segment.kind === 'heading' || segment.kind === 'codes' || verdict.sensitive) return one;
    const from = placeOf(verdict);
    const found = placeByMoves(words[index] ?? '', from, verdict.confidence, moved);
    return found ? { segment, verdict: movedTo(verdict, from, found) } : one;
  });
}

function movedTo(
  verdict: Judged['verdict'],
  from: Place,
  { to, isSame }: { to: Place; isSame: boolean },
): Judged['verdict'] {
  const why = [isSame ? 'moved-by-mentor' : 'like-moved', ...verdict.why];
  if (to === from) return { ...verdict, why };
  return { ...verdict, label: LABEL[to], actionable: to === 'todo', why };
}
