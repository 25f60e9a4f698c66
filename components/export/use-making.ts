import { useRef, useState } from 'preact/hooks';
import type { Making } from '#utils/services/export-types.ts';

/** How far a file is that is being made; `total` = `null` while it is not known. */
export interface Progress {
  done: number;
  total: number | null;
}

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
    try {
      return await how({ onProgress, signal: own.signal });
    } finally {
      setProgress(null);
    }
  };
  return { progress, make, stop: () => stopper.current?.abort() };
}
