import { useMemo, useState } from 'preact/hooks';
import { useSettings } from '#components/hooks/use-settings.ts';
import type { Say } from '#utils/i18n/t.ts';
import { watchedIn, watchList } from '#utils/targets/word-watch.ts';

const NOTHING_CHANGED = { added: [], off: [] };

/** What the mentor is asked about in some texts, and whether they have answered. */
export interface WordWatching {
  asked: Say[];
  isTicked: boolean;
  tick: (isOn: boolean) => void;
  /** Something is asked about and not answered yet. */
  isStopped: boolean;
}

/**
 * Looks through texts before they are kept. Ticked for these words only: other ones, or more of them, are asked about
 * again. While the settings are not here the built-in list counts.
 */
export function useWordWatch(texts: string[]): WordWatching {
  const settings = useSettings();
  const watch = settings.is === 'here' ? settings.value.wordWatch : NOTHING_CHANGED;
  const all = JSON.stringify(texts);
  const asked = useMemo(() => watchedIn(texts, watchList(watch)), [all, watch]);
  const [ticked, setTicked] = useState<string | null>(null);
  const words = JSON.stringify(asked);
  const isTicked = ticked === words;
  return {
    asked,
    isTicked,
    tick: (isOn) => setTicked(isOn ? words : null),
    isStopped: asked.length > 0 && !isTicked,
  };
}
