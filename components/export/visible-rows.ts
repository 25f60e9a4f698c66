import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn besides those in view, so that scrolling shows no gap. */
const SPARE = 8;

/** Which rows are drawn, and how high those are that are not. */
export interface Window {
  from: number;
  to: number;
  before: number;
  after: number;
}

/** The rows to draw of `count`, each `height` pixels high, in a box that is scrolled by `top` and shows `view` pixels. */
export function windowOf(count: number, height: number, top: number, view: number): Window {
  const last = Math.max(0, count - Math.ceil(view / height));
  const first = Math.min(Math.floor(top / height), last);
  const from = Math.max(0, first - SPARE);
  const to = Math.min(count, first + Math.ceil(view / height) + SPARE);
  return { from, to, before: from * height, after: (count - to) * height };
}

/** A box's rows that are in view, kept in step with its scrolling and its size. */
export function useVisibleRows(
  count: number,
  height: number,
): { box: RefObject<HTMLElement | null>; rows: Window } {
  const box = useRef<HTMLElement>(null);
  const [at, setAt] = useState({ top: 0, view: 600 });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => setAt({ top: element.scrollTop, view: element.clientHeight || 600 });
    look();
    element.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      element.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);
  return { box, rows: windowOf(count, height, at.top, at.view) };
}
