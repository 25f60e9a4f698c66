import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Where the middle of each other line lies tells how many of them are above the pointer. */
function placeAt(list: HTMLElement, id: string, y: number): number {
  const others = [...list.querySelectorAll<HTMLElement>('[data-step]')].filter(
    (line) => line.dataset.step !== id,
  );
  return others.filter((line) => {
    const { top, height } = line.getBoundingClientRect();
    return top + height / 2 < y;
  }).length;
}

interface StepDrag {
  list: RefObject<HTMLOListElement | null>;
  /** Puts the step at a place while it is dragged. */
  place: (id: string, to: number) => void;
  /** It was let go at a place other than where it was taken. */
  onDropped: (to: number) => void;
}

/** Dragging a step by its number, with mouse, pen or finger; Escape puts it back. Keys and buttons do the same without. */
export function useStepDrag({ list, place, onDropped }: StepDrag) {
  const [dragged, setDragged] = useState<string | null>(null);
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const grab = (event: PointerEvent, id: string, from: number) => {
    if (event.button !== 0) return;
    event.preventDefault();
    let to = from;
    // On the window, not the number: moving a line in the document ends a pointer capture.
    const ending = new AbortController();
    const end = () => {
      ending.abort();
      setDragged(null);
    };
    const on = <Kind extends 'pointermove' | 'pointerup' | 'pointercancel' | 'keydown'>(
      kind: Kind,
      act: (event: WindowEventMap[Kind]) => void,
    ) => addEventListener(kind, act, { signal: ending.signal });
    const putBack = () => {
      place(id, from);
      end();
    };
    on('pointermove', ({ clientY }) => {
      if (!list.current) return;
      to = placeAt(list.current, id, clientY);
      place(id, to);
    });
    on('pointerup', () => {
      end();
      if (to !== from) onDropped(to);
    });
    on('pointercancel', putBack);
    on('keydown', ({ key }) => key === 'Escape' && putBack());
    stop.current = end;
    setDragged(id);
  };
  return { dragged, grab };
}
