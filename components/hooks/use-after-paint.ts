import { useEffect, useState } from 'preact/hooks';

/** A frame, and a little more: what takes long begins after the browser has painted. */
const PAINT_MS = 20;

/** True once what is there was painted, so that what takes longer begins after it. */
export function useAfterPaint(isThere: boolean): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    const timer = setTimeout(() => setDrawn(true), PAINT_MS);
    return () => clearTimeout(timer);
  }, [isThere]);
  return isDrawn;
}
