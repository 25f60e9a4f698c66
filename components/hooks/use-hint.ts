import { useState } from 'preact/hooks';
import type { Hint } from '#utils/settings/settings.ts';
import { useServices } from './services.ts';
import { useSettings } from './use-settings.ts';

/**
 * A hint until it is put away, for good.
 * @param isDrawn what it stands with is drawn now. One that is not known to be wanted by then waits for the next time: nothing jumps.
 * @returns what puts it away; `null` = it is not to be shown
 */
export function useHint(name: Hint, isDrawn: boolean): (() => void) | null {
  const { changeSettings } = useServices();
  const settings = useSettings();
  const [isIn, setIn] = useState<boolean | null>(null);
  const chosen = settings.is === 'here' ? settings.value : null;
  const isWanted = chosen?.hints === true && !chosen.hintsSeen.includes(name);
  if (isDrawn && isIn === null) setIn(isWanted);
  if (!isIn || !chosen || !isWanted) return null;
  return () => void changeSettings({ hintsSeen: [...chosen.hintsSeen, name] });
}
