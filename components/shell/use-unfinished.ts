import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** A target that has been typed and not yet saved. */
export interface Unfinished {
  whoseKey: string;
  name: string;
  /** The page where it was begun. */
  url: string | null;
}

/**
 * Remembers an unfinished target whose learner went out of sight, so that the panel can say that it is kept.
 * @param current whose screen is shown now
 * @returns `note`, which the open editor calls; `left`, the one left behind, until its learner is back or it is dismissed
 */
export function useUnfinished(current: string) {
  const open = useRef<Unfinished | null>(null);
  const [left, setLeft] = useState<Unfinished | null>(null);
  const note = useCallback((unfinished: Unfinished | null) => {
    open.current = unfinished;
    // Where no page proves them, an editor that is open again says that its learner is back.
    if (unfinished) setLeft((now) => (now?.whoseKey === unfinished.whoseKey ? null : now));
  }, []);
  const dismiss = useCallback(() => setLeft(null), []);
  useEffect(() => {
    setLeft((before) => (before?.whoseKey === current ? null : before));
    if (!open.current || open.current.whoseKey === current) return;
    setLeft(open.current);
    open.current = null;
  }, [current]);
  return { left: left?.whoseKey === current ? null : left, note, dismiss };
}
