import { useEffect, useState } from 'preact/hooks';
import type { LateState } from '#components/hooks/use-late.ts';
import type { Whose } from '#components/targets/whose.ts';
import { type Parts, useParts } from './parts-source.ts';

/** How late parts stand that something waits for. */
export type ToCome = Exclude<LateState<Parts>, { is: 'here' }>;

/**
 * Does with the panel's late parts what the mentor asks: at once where they are there, else as soon as they have come. What was asked for one
 * learner is never done for another.
 *
 * @param act does it, with what is on the screen by then
 */
export function useWanted<Ask>(whose: Whose | null, act: (parts: Parts, ask: Ask) => void) {
  const [wanted, setWanted] = useState<{ whoseKey: string | null; ask: Ask } | null>(null);
  const whoseKey = whose?.key ?? null;
  const isWanted = wanted !== null && wanted.whoseKey === whoseKey;
  const parts = useParts(isWanted);
  useEffect(() => {
    if (!wanted || (isWanted && parts.is !== 'here')) return;
    setWanted(null);
    if (isWanted && parts.is === 'here') act(parts.part, wanted.ask);
  }, [wanted, isWanted, parts.is]);
  const toCome: ToCome = parts.is === 'here' ? { is: 'coming' } : parts;
  return {
    /** How the parts stand while something waits for them; `null` = nothing does. */
    waiting: isWanted ? toCome : null,
    want(ask: Ask) {
      if (parts.is === 'here') act(parts.part, ask);
      else setWanted({ whoseKey, ask });
    },
    /** The mentor went on to something else. */
    letGo: () => setWanted(null),
  };
}
