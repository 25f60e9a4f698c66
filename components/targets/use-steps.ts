import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withMoved } from '#components/hooks/in-order.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import { newId } from '#utils/domain/ids.ts';
import { MAX_STEPS, type TargetStep } from '#utils/domain/target.ts';
import { t } from '#utils/i18n/t.ts';
import { withStepAt, withStepBack, withStepPlaced } from './steps.ts';
import { useStepDrag } from './use-step-drag.ts';

/** Changes the steps as they stand when the change is made, so that a late undo keeps what was typed meanwhile. */
export type ChangeSteps = (change: (steps: TargetStep[]) => TargetStep[]) => void;

/** Adding, moving and removing steps, with the focus where the mentor expects it and the move said aloud. */
export function useSteps(steps: TargetStep[], onSteps: ChangeSteps) {
  const list = useRef<HTMLOListElement>(null);
  const [focus, setFocus] = useState<string | null>(null);
  const [moved, setMoved] = useState('');
  const toast = useToast();
  // Moving a line in the document takes the focus from it; this gives it back.
  useLayoutEffect(() => {
    if (focus === null) return;
    list.current?.querySelector<HTMLElement>(`[data-step="${focus}"] textarea`)?.focus();
    setFocus(null);
  }, [focus]);
  const add = (at: number) => {
    if (steps.length >= MAX_STEPS) return;
    const id = newId();
    onSteps((now) => withStepAt(now, at, id));
    setFocus(id);
  };
  const move = (id: string, by: -1 | 1) => {
    const to = steps.findIndex((step) => step.id === id) + by;
    if (to < 0 || to >= steps.length) return;
    onSteps((now) => withMoved(now, id, by));
    setMoved(t('targets.stepMoved', { at: to + 1, count: steps.length }));
    setFocus(id);
  };
  const remove = (step: TargetStep, at: number) => {
    onSteps((now) => now.filter(({ id }) => id !== step.id));
    setFocus((steps[at - 1] ?? steps[at + 1])?.id ?? null);
    if (!step.text.trim()) return;
    const undo = () => onSteps((now) => withStepBack(now, step, at));
    toast({ text: t('targets.stepRemoved'), action: { label: t('shell.undo'), onClick: undo } });
  };
  const drag = useStepDrag({
    list,
    place: (id, to) => onSteps((now) => withStepPlaced(now, id, to)),
    onDropped: (to) => setMoved(t('targets.stepMoved', { at: to + 1, count: steps.length })),
  });
  return { list, moved, add, move, remove, ...drag };
}
