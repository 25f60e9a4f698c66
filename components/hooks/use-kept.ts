import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from './services.ts';
import { useDraft } from './use-draft.ts';

export interface Kept<Value> {
  value: Value;
  /** A change by the mentor, built on what stands now, and kept soon. */
  change: (how: (now: Value) => Value) => void;
  /** Writes what is still waiting; resolves when it is on disk. */
  flush: () => Promise<unknown>;
  /** It was saved elsewhere, its draft with it. */
  forget: () => void;
  /** The mentor gave it up. */
  discard: () => void;
}

/**
 * What a small form holds while it is written: kept on disk under `key`, and brought back when the form opens again,
 * unless something was typed before it could be read.
 * @param read what a kept draft says, or `null` when it is none
 */
export function useKept<Value>(
  key: string,
  begin: () => Value,
  read: (kept: unknown) => Value | null,
): Kept<Value> {
  const { readDraft, dropDraft } = useServices();
  const keeper = useDraft(key);
  const [value, setValue] = useState(begin);
  const latest = useRef(value);
  const isTouched = useRef(false);
  const show = (next: Value) => {
    latest.current = next;
    setValue(next);
  };
  useEffect(() => {
    void readDraft(key).then((kept) => {
      const found = isTouched.current ? null : read(kept);
      if (found !== null) show(found);
    });
  }, [key]);
  const change = (how: (now: Value) => Value) => {
    isTouched.current = true;
    // Two changes may come before one drawing: each builds on the other.
    show(how(latest.current));
    keeper.write(latest.current);
  };
  const discard = () => {
    keeper.forget();
    void dropDraft(key);
  };
  return { value, change, flush: keeper.flush, forget: keeper.forget, discard };
}
