import { useMemo, useState } from 'preact/hooks';
import type { TargetWording } from '#utils/domain/target.ts';
import { asksBeforeSaving } from '#utils/targets/check.ts';
import type { Checking } from './use-check-context.ts';

/**
 * What stands in the way of a save until the mentor has said that it may be kept. Ticked for these words only: other
 * sensitive words, or more of them, are asked about again.
 */
export function useAskFirst(wording: TargetWording, { context, off }: Checking) {
  const [ticked, setTicked] = useState<string | null>(null);
  const asked = useMemo(() => asksBeforeSaving(wording, context, off), [wording, context, off]);
  const words = JSON.stringify(asked.map(({ say }) => say));
  const isTicked = ticked === words;
  return {
    asked,
    isTicked,
    tick: (isOn: boolean) => setTicked(isOn ? words : null),
    isStopped: asked.length > 0 && !isTicked,
  };
}
