import { useState } from 'preact/hooks';
import { type MessageKey, say } from '#utils/i18n/t.ts';
import type { Outcome } from '#utils/services/types.ts';

/** One thing that takes a moment: whether it is under way, and what was wrong with it last. */
export function useAct() {
  const [isBusy, setBusy] = useState(false);
  const [why, setWhy] = useState<MessageKey | null>(null);
  const act = async (work: () => Outcome<void>): Promise<boolean> => {
    if (isBusy) return false;
    setBusy(true);
    setWhy(null);
    const done = await work();
    setBusy(false);
    if (!done.ok) setWhy(done.why);
    return done.ok;
  };
  return { isBusy, problem: why ? say({ key: why }) : undefined, act };
}
