import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element when it appears in place of the one that had it, so that a keyboard or a screen reader
 * goes on from there and not from the top of the page.
 * @param isWanted whether this arrival takes the focus
 * @returns the ref for the element, which needs `tabIndex={-1}` unless it can have the focus by itself
 */
export function useFocusOnArrival(isWanted = true): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isWanted) element.current?.focus();
  }, [isWanted]);
  return element;
}
