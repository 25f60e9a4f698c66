import { useMemo, useState } from 'preact/hooks';
import { useSettings } from '#components/hooks/use-settings.ts';
import type { Profile } from '#utils/mis/profile.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import { watchList } from '#utils/targets/word-watch.ts';
import { heldRow, holdWords } from './word-hold.ts';

const NOTHING_CHANGED = { added: [], off: [] };

/**
 * The preview as it goes out: rows with words that may not belong in them stay behind until the mentor has said that they may
 * go. Ticked for these rows and words only.
 */
export function useWordHold(profile: Profile, preview: ExportPreview) {
  const settings = useSettings();
  const watch = settings.is === 'here' ? settings.value.wordWatch : NOTHING_CHANGED;
  const { going, asked, says } = useMemo(
    () => holdWords(preview.rows, profile, watchList(watch)),
    [preview.rows, profile, watch],
  );
  const [ticked, setTicked] = useState<string | null>(null);
  const words = JSON.stringify([asked.map(({ recordId }) => recordId), says]);
  const isTicked = ticked === words;
  const shown: ExportPreview = isTicked
    ? preview
    : {
        ...preview,
        rows: going,
        heldBack: [...preview.heldBack, ...asked.flatMap(heldRow)],
      };
  return {
    shown,
    asked: says,
    isTicked,
    tick: (isOn: boolean) => setTicked(isOn ? words : null),
  };
}
