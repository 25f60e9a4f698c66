const OPEN = Symbol.for('feedforward.open');

/**
 * Lets this extension's other script in the page know whether the panel is open. Both run in one world of their own,
 * which the page cannot see.
 */
export function sayPanelOpen(isOpen: () => boolean): void {
  Reflect.set(globalThis, OPEN, isOpen);
}

/** Whether the panel is open in this page, as the script that holds it says. */
export function isPanelOpen(): boolean {
  const isOpen: unknown = Reflect.get(globalThis, OPEN);
  return typeof isOpen === 'function' && isOpen() === true;
}
