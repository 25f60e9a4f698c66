import { useEffect, useRef, useState } from 'preact/hooks';

/** A frame, and a little more: the next portion comes once the one before was painted. */
const PAINT_MS = 20;

/**
 * How many of a long list are drawn: a screenful at once, then as many more after each paint, so that the first are there at once and the page
 * answers in between.
 *
 * @param key another key begins anew: what the reader did, never what merely changed in the list, or it would jump under them
 * @param all how many there are to draw in the end
 * @param portion how many come with each paint after the first: more, where drawing some draws those before anew
 */
export function usePortions(key: string, all: number, first: number, portion = first): number {
  const [, drawAgain] = useState(0);
  const drawn = useRef({ key, count: first });
  if (drawn.current.key !== key) drawn.current = { key, count: first };
  const { count } = drawn.current;
  useEffect(() => {
    if (count >= all) return;
    const timer = setTimeout(() => {
      drawn.current = { key, count: count + portion };
      drawAgain((times) => times + 1);
    }, PAINT_MS);
    return () => clearTimeout(timer);
  }, [key, count, all, portion]);
  return Math.min(count, all);
}
