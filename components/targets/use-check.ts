import { useEffect, useState } from 'preact/hooks';
import type { TargetWording } from '#utils/domain/target.ts';
import { checkTarget } from '#utils/targets/check.ts';
import type { CheckContext, Finding } from '#utils/targets/types.ts';

/** The check speaks when the fingers rest, so that a half-typed word is not judged and a key never waits. */
const REST = 140;

/**
 * What the target check says of a wording, a moment after the last key.
 * @param wording the wording now
 * @param context what the check needs besides it; only its parts are compared (the holidays follow from today)
 */
export function useCheck(wording: TargetWording, context: CheckContext): Finding[] {
  const [findings, setFindings] = useState<Finding[]>([]);
  const { today, openTargets, deadline } = context;
  useEffect(() => {
    const timer = setTimeout(() => setFindings(checkTarget(wording, context)), REST);
    return () => clearTimeout(timer);
  }, [wording, today, openTargets, deadline]);
  return findings;
}
