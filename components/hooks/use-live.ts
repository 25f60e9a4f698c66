import { useLayoutEffect, useState } from 'preact/hooks';
import type { MessageKey } from '#utils/i18n/t.ts';
import type { Live } from '#utils/services/types.ts';

/** How a changing value stands: not yet here, here, or not to be had and why. */
export type LiveState<T> =
  | { is: 'waiting' }
  | { is: 'here'; value: T }
  | { is: 'failed'; why: MessageKey };

const WAITING = { is: 'waiting' } as const;

/**
 * Follows a live value for as long as the component shows.
 * @param key what it is a value of: another key starts afresh, and nothing of the old one is ever given for it
 * @param live makes the live value; `null` when there is nothing to follow, which stays `waiting`
 */
export function useLive<T>(key: string, live: (() => Live<T>) | null): LiveState<T> {
  const [state, setState] = useState<{ key: string; live: LiveState<T> }>({ key, live: WAITING });
  const isOn = live !== null;
  // At once and not after the next paint, as an effect would: a screen inside another would wait for two paints before it asks.
  useLayoutEffect(() => {
    if (!live) return;
    return live()(
      (value) => setState({ key, live: { is: 'here', value } }),
      (why) => setState({ key, live: { is: 'failed', why } }),
    );
    // `key` stands for `live`, which is a new function at every drawing.
  }, [key, isOn]);
  return isOn && state.key === key ? state.live : WAITING;
}
