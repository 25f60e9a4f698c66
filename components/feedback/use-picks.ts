import { useState } from 'preact/hooks';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { MAX_OPEN_TARGETS } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';
import { isToDo, type Point } from './points.ts';

/** The words belong to it: once a cut text is whole, another point may stand at the same place. */
const markOf = ({ id, quote }: Point): string => `${id} ${quote}`;

export type Picks = ReturnType<typeof usePicks>;

/** The points picked for targets (three at most, in the order picked) and those skipped for now. */
export function usePicks(points: Point[]) {
  const toast = useToast();
  const [picked, setPicked] = useState<string[]>([]);
  const [skipped, setSkipped] = useState<string[]>([]);
  const without = (marks: string[], mark: string) => marks.filter((one) => one !== mark);
  // What was moved away meanwhile has no button to let it go with.
  const there = points.filter((point) => isToDo(point) && picked.includes(markOf(point)));
  const pick = (point: Point) => {
    const mark = markOf(point);
    if (!picked.includes(mark) && there.length >= MAX_OPEN_TARGETS) {
      return toast({ text: t('feedback.threeAtMost') });
    }
    setPicked((now) => (now.includes(mark) ? without(now, mark) : [...now, mark]));
  };
  const skip = (point: Point) => {
    const mark = markOf(point);
    setPicked((now) => without(now, mark));
    setSkipped((now) => [...now, mark]);
    const undo = () => setSkipped((now) => without(now, mark));
    toast({ text: t('feedback.skipped'), action: { label: t('shell.undo'), onClick: undo } });
  };
  return {
    pick,
    skip,
    /** Targets are being made of these points: only they are let go, and what was said about picking is over. */
    letGo: (made: Point[]) => {
      setPicked((now) => now.filter((mark) => !made.some((point) => markOf(point) === mark)));
      toast(null);
    },
    shown: points.filter((point) => !skipped.includes(markOf(point))),
    picked: picked.flatMap((mark) => there.find((point) => markOf(point) === mark) ?? []),
  };
}
