import { useState } from 'preact/hooks';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { MAX_OPEN_TARGETS } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';
import type { Point } from './points.ts';

export type Picks = ReturnType<typeof usePicks>;

/** The points picked for targets (three at most, in the order picked) and those skipped for now. */
export function usePicks(points: Point[]) {
  const toast = useToast();
  const [picked, setPicked] = useState<string[]>([]);
  const [skipped, setSkipped] = useState<string[]>([]);
  const without = (ids: string[], id: string) => ids.filter((one) => one !== id);
  const pick = ({ id }: Point) => {
    if (!picked.includes(id) && picked.length >= MAX_OPEN_TARGETS) {
      return toast({ text: t('feedback.threeAtMost') });
    }
    setPicked((now) => (now.includes(id) ? without(now, id) : [...now, id]));
  };
  const skip = ({ id }: Point) => {
    setPicked((now) => without(now, id));
    setSkipped((now) => [...now, id]);
    const undo = () => setSkipped((now) => without(now, id));
    toast({ text: t('feedback.skipped'), action: { label: t('shell.undo'), onClick: undo } });
  };
  return {
    pick,
    skip,
    /** Targets are being made of these points: only they are let go, and what was said about picking is over. */
    letGo: (made: Point[]) => {
      setPicked((now) => now.filter((id) => !made.some((point) => point.id === id)));
      toast(null);
    },
    shown: points.filter(({ id }) => !skipped.includes(id)),
    picked: picked.flatMap((id) => points.find((point) => point.id === id) ?? []),
  };
}
