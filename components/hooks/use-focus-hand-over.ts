import { useEffect, useRef } from 'preact/hooks';

/** Of an item of a list, the control most likely to be used next. */
const lastControl = (item: Element | null | undefined): HTMLElement | null =>
  [...(item?.querySelectorAll('button') ?? [])].at(-1) ?? null;

interface HandOver {
  item: Element;
  /** Its neighbours, the one after it first; then what the list stands in. */
  heirs: Element[];
}

/**
 * Hands the focus on when the list item it is in goes: to the item after it, else the one before, else to the tab panel around. Without
 * this it falls back to the top of the page, and the next key press goes nowhere. Call the result just before something that may take the
 * focused item away; the component that calls this hook must be drawn anew when it goes.
 */
export function useFocusHandOver(): () => void {
  const pending = useRef<HandOver | null>(null);
  useEffect(() => {
    if (!pending.current || pending.current.item.isConnected) return;
    const heir = pending.current.heirs.find(({ isConnected }) => isConnected);
    pending.current = null;
    const control = heir?.tagName === 'LI' ? lastControl(heir) : heir;
    if (control instanceof HTMLElement) control.focus();
  });
  return () => {
    const item = document.activeElement?.closest('li');
    if (!item) return;
    const around = [item.nextElementSibling, item.previousElementSibling];
    const heirs = [...around, item.closest('[role="tabpanel"]')];
    pending.current = { item, heirs: heirs.filter((one) => one !== null) };
  };
}
