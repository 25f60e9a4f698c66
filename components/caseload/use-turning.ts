import { useEffect, useState } from 'preact/hooks';

/** Long enough for what opened beside the list to be read from the store and painted. */
const SETTLE_MS = 300;

/**
 * True from the drawing in which a learner is opened beside the list, or closed, until a little later. Meanwhile the lines out of view need not be
 * laid out at their new width. They are afterwards: a browser leaves out of what it tells a screen reader whatever it has not laid out.
 */
export function useTurning(isBeside: boolean): boolean {
  const [settled, setSettled] = useState(isBeside);
  useEffect(() => {
    if (settled === isBeside) return;
    const timer = setTimeout(() => setSettled(isBeside), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [settled, isBeside]);
  return settled !== isBeside;
}
