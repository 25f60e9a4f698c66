import type { Live } from '#utils/services/types.ts';

/** One set of listeners for the whole world: every change calls every live value again. */
export function liveOver() {
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  const live =
    <T>(look: () => T): Live<T> =>
    (next) => {
      const tell = () => next(look());
      listeners.add(tell);
      queueMicrotask(() => listeners.has(tell) && tell());
      return () => void listeners.delete(tell);
    };
  return { live, changed };
}
