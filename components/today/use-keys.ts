import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TodayRow } from '#utils/services/log-services.ts';
import type { RowAct } from './row-act.ts';

const NAME = '.today-name';

/** What a key does to the learner it is pressed on; of those without an open target only some. */
const ACTS: Record<string, RowAct> = {
  d: { is: 'follow-up', outcome: 'done' },
  p: { is: 'follow-up', outcome: 'partly' },
  n: { is: 'follow-up', outcome: 'not-yet' },
  c: { is: 'contact' },
  s: { is: 'snooze' },
};
const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Keys with Ctrl, Alt or the like are the browser's; in a form they are letters. */
const isPlain = (event: KeyboardEvent): boolean =>
  !event.ctrlKey && !event.altKey && !event.metaKey;
const isInForm = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest('.today-pane') !== null;

/** Where in the list the mentor is: one learner at a time is in the order of Tab, arrows and J K lead from one to the next. */
export function useKeys(
  rows: TodayRow[],
  isBusy: boolean,
  act: (row: TodayRow, act: RowAct) => void,
) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const here = Math.min(at, Math.max(0, rows.length - 1));
  useFocusThatStays(list, rows, here, isBusy);
  const goTo = (next: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, next));
    setAt(to);
    list.current?.querySelectorAll<HTMLElement>(NAME)[to]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isPlain(event) || isInForm(event)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const row = rows[here];
    const step = STEPS[key];
    if (step !== undefined) goTo(here + step);
    else if (key === 'Home') goTo(0);
    else if (key === 'End') goTo(rows.length - 1);
    else if (key === 'o') list.current?.querySelectorAll<HTMLElement>(NAME)[here]?.click();
    else if (row && ACTS[key]) act(row, ACTS[key]);
    else return;
    event.preventDefault();
  };
  return { list, here, onKeyDown, setAt };
}

/** When the learner who had the focus is done with and goes, the next one has it. */
function useFocusThatStays(
  list: RefObject<HTMLUListElement | null>,
  rows: TodayRow[],
  here: number,
  isBusy: boolean,
): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const { current } = list;
    if (!current) return;
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (hadFocus.current && isLost && !isBusy)
      current.querySelectorAll<HTMLElement>(NAME)[here]?.focus();
    hadFocus.current = current.contains(document.activeElement);
  });
  useEffect(() => {
    const { current } = list;
    const note = () => {
      hadFocus.current = true;
    };
    current?.addEventListener('focusin', note);
    return () => current?.removeEventListener('focusin', note);
  }, [rows.length > 0]);
}
