import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '#utils/i18n/t.ts';
import { listDraft } from './flush-drafts.ts';
import { useServices } from './services.ts';

/** Typed text is on its way to disk at most this many milliseconds after its key. */
const REST = 250;

/** `kept` = the last text written is on disk. */
export type DraftState = { is: 'idle' } | { is: 'kept' } | { is: 'failed'; why: MessageKey };

/** One object: a text that is kept again draws nothing anew. */
const KEPT: DraftState = { is: 'kept' };

export interface DraftKeeper {
  state: DraftState;
  /** Keeps `value` soon. */
  write: (value: unknown) => void;
  /** Writes what is still waiting, now; resolves when it is on disk. */
  flush: () => Promise<unknown>;
  /** Forgets what is still waiting: it was saved or discarded elsewhere. */
  forget: () => void;
}

/**
 * Keeps unsaved text under a key: shortly after each key, and at once when the page is hidden or left or the
 * component goes away. One key for the life of a component: give the component a new `key` for another draft.
 */
export function useDraft(key: string): DraftKeeper {
  const services = useServices();
  const [state, setState] = useState<DraftState>({ is: 'idle' });
  const waiting = useRef<{ value: unknown; timer: ReturnType<typeof setTimeout> } | null>(null);
  const forget = useCallback(() => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = null;
  }, []);
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const flush = useCallback(() => {
    const now = waiting.current;
    if (!now) return writing.current;
    forget();
    writing.current = services.writeDraft(key, now.value).then((result) => {
      setState(result.ok ? KEPT : { is: 'failed', why: result.why });
    });
    return writing.current;
  }, [services, key, forget]);
  const write = useCallback(
    (value: unknown) => {
      // Not put off by the next key: somebody who types without a rest would have nothing on disk.
      if (waiting.current) waiting.current.value = value;
      else waiting.current = { value, timer: setTimeout(() => void flush(), REST) };
    },
    [flush],
  );
  // A layout effect: its end comes as the component goes, not after the next paint, which a closing page never has.
  useLayoutEffect(() => {
    const onLeave = () => void flush();
    const onHidden = () => document.visibilityState === 'hidden' && onLeave();
    const unlist = listDraft(flush);
    addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onHidden);
      unlist();
      onLeave();
    };
  }, [flush]);
  return { state, write, flush, forget };
}
