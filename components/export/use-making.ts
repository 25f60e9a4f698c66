import { useRef, useState } from 'preact/hooks';
import type { Making } from '#utils/services/export-types.ts';

/** How far a file is that is being made; `total` = `null` while it is not known. Once it is there, how much of what went out is `noted`, from 0 to 1. */
export type Progress = { done: number; total: number | null } | { noted: number };

/** A file being made: how far it is, and the way to stop it. `progress` is `null` while none is. */
export function useMaking() {
  const [progress, setProgress] = useState<Progress | null>(null);
  const stopper = useRef<AbortController | null>(null);
  const make = async <Made>(how: (making: Making) => Promise<Made>): Promise<Made> => {
    const own = new AbortController();
    stopper.current = own;
    setProgress({ done: 0, total: null });
    const onProgress = (done: number, total: number | null) =>
      stopper.current === own && setProgress({ done, total });
    const onNoting = (noted: number) => stopper.current === own && setProgress({ noted });
    try {
      return await how({ onProgress, onNoting, signal: own.signal });
    } finally {
      setProgress(null);
    }
  };
  return { progress, make, stop: () => stopper.current?.abort() };
}
