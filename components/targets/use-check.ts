import { useEffect, useState } from 'preact/hooks';
import type { TargetWording } from '#utils/domain/target.ts';
import { checkTarget } from '#utils/targets/check.ts';
import type { Finding } from '#utils/targets/types.ts';
import type { Checking } from './use-check-context.ts';

/** The check speaks when the fingers rest, so that a half-typed word is not judged and a key never waits. */
const REST = 140;

/**
 * What the target check says of a wording, a moment after the last key.
 * @param wording the wording now
 * @param checking what the check needs besides it; another object means that something in it changed
 */
export function useCheck(wording: TargetWording, checking: Checking): Finding[] {
  const [findings, setFindings] = useState<Finding[]>([]);
  useEffect(() => {
    const timer = setTimeout(
      () => setFindings(checkTarget(wording, checking.context, checking.off)),
      REST,
    );
    return () => clearTimeout(timer);
  }, [wording, checking]);
  return findings;
}
