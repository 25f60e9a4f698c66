import { useServices } from '#components/hooks/services.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { Place } from '#utils/domain/correction.ts';
import type { FeedbackBlock } from '#utils/domain/feedback.ts';
import { type MessageKey, say, t } from '#utils/i18n/t.ts';
import { placeOfKind } from './move-keys.ts';
import type { Point } from './points.ts';

const SAID: Record<Place, MessageKey> = {
  todo: 'feedback.movedToDo',
  strength: 'feedback.movedStrength',
  'not-relevant': 'feedback.movedNotRelevant',
};

/**
 * Moves a point to where the mentor says it belongs, with a way back. It stays there for the same teacher's same words,
 * and later feedback of theirs is sorted with it in mind.
 * @param names the learner's, which are not kept with the words
 */
export function useMoves(blocks: FeedbackBlock[], names: string[]) {
  const { movePoint, takeBackMove } = useServices();
  const toast = useToast();
  return async (point: Point, to: Place): Promise<void> => {
    const from = placeOfKind(point.kind);
    if (from === null) return;
    const teacher = blocks[point.block]?.author ?? null;
    const moved = await movePoint({ teacher, words: point.unitWords, names, from, to });
    if (!moved.ok) return toast({ text: say({ key: moved.why }) });
    const undo = async () => {
      const back = await takeBackMove(moved.value);
      if (!back.ok) toast({ text: say({ key: back.why }) });
    };
    const action = { label: t('shell.undo'), onClick: () => void undo() };
    toast({ text: say({ key: SAID[to] }), action });
  };
}
