import { useCallback, useEffect, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import type { LiveState } from '#components/hooks/use-live.ts';
import type { ExportChoice } from '#utils/mis/export-choice.ts';
import type { KnownProfile } from '#utils/mis/known-profiles.ts';
import type { ExportPreview } from '#utils/services/types.ts';

/** Changes that come together (one save touches several tables) are answered once, after this many milliseconds. */
const GATHER = 100;

/** What stands for a profile as it is now: another id, or other words under it, make another preview. */
const keyOf = (by: KnownProfile | null): string => JSON.stringify(by);

/**
 * What an export by a profile would write now; nothing as long as there is none. Made again when learners, targets, follow-ups or
 * batches change, when the tab is come back to, and on `again`; the old one stays until the new one is there, unless the profile
 * changed or `startAfresh` says that it is no longer true. `choice` must be one object for as long as it is the same.
 */
export function usePreview(
  by: KnownProfile | null,
  choice: ExportChoice,
): {
  preview: LiveState<ExportPreview>;
  again: () => void;
  startAfresh: () => void;
} {
  const services = useServices();
  const key = keyOf(by);
  const [made, setMade] = useState<{ key: string; preview: LiveState<ExportPreview> } | null>(null);
  const [turn, setTurn] = useState(0);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const startAfresh = useCallback(() => {
    setMade(null);
    again();
  }, [again]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(again, GATHER);
    };
    // Their values do not matter here, only that they changed; a failure shows in the preview itself.
    const stops = [services.caseload()(soon, soon), services.batches()(soon, soon)];
    window.addEventListener('focus', soon);
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      window.removeEventListener('focus', soon);
    };
  }, [services, again]);
  useEffect(() => {
    if (!by) return;
    // One that nobody waits for any more would go on for as long as there are rows, beside the next.
    const stopper = new AbortController();
    void services.previewExport(by, choice, stopper.signal).then((result) => {
      if (stopper.signal.aborted) return;
      const preview: LiveState<ExportPreview> = result.ok
        ? { is: 'here', value: result.value }
        : { is: 'failed', why: result.why };
      setMade({ key, preview });
    });
    return () => stopper.abort();
  }, [services, key, choice, turn]);
  return { preview: made?.key === key ? made.preview : { is: 'waiting' }, again, startAfresh };
}
