import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface Fit {
  content: string;
  level: number;
  isOver: boolean;
}

/**
 * Finds the largest type in which a page of fixed height holds its content.
 * @param content stands for what is on the page: another one starts again from the largest
 * @param levels how many sizes there are, the largest at 0
 * @returns the level to draw with, and whether even the smallest goes over
 */
export function useFit(
  page: RefObject<HTMLElement | null>,
  content: string,
  levels: number,
  onOver: (isOver: boolean) => void,
): Pick<Fit, 'level' | 'isOver'> {
  const [fit, setFit] = useState<Fit>({ content, level: 0, isOver: false });
  const now = fit.content === content ? fit : { content, level: 0, isOver: false };
  useLayoutEffect(() => {
    const element = page.current;
    // Once over, the page grows with its content and would seem to fit.
    if (!element || now.isOver) return;
    const isFull = element.scrollHeight > element.clientHeight;
    if (isFull && now.level < levels - 1) return setFit({ ...now, level: now.level + 1 });
    if (isFull) setFit({ ...now, isOver: true });
    onOver(isFull);
  }, [content, now.level]);
  return now;
}
