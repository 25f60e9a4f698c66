import { useEffect, useRef } from 'preact/hooks';

/** Of an item of a list, the control most likely to be used next: the one with the same key, else the last. */
function likelyControl(item: Element, key: string | null): HTMLElement | null {
  const controls = [...item.querySelectorAll('button')];
  const alike = controls.find((one) => key && one.getAttribute('aria-keyshortcuts') === key);
  return alike ?? controls.at(-1) ?? null;
}

interface HandOver {
  item: Element;
  /** Of the control that had the focus. */
  key: string | null;
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
    const { heirs, key } = pending.current;
    const heir = heirs.find(({ isConnected }) => isConnected);
    pending.current = null;
    const control = heir?.tagName === 'LI' ? likelyControl(heir, key) : heir;
    if (control instanceof HTMLElement) control.focus();
  });
  return () => {
    const focused = document.activeElement;
    const item = focused?.closest('li');
    if (!item) return;
    const key = focused?.getAttribute('aria-keyshortcuts') ?? null;
    const around = [item.nextElementSibling, item.previousElementSibling];
    const heirs = [...around, item.closest('[role="tabpanel"]')];
    pending.current = { item, key, heirs: heirs.filter((one) => one !== null) };
  };
}
