import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSettings } from '#components/hooks/use-settings.ts';
import type { ReleaseReason } from '#utils/domain/export-batch.ts';
import { pauses } from '#utils/mis/pauses.ts';
import type { PlannedRow } from '#utils/mis/plan-export.ts';
import type { Profile } from '#utils/mis/profile.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import { watchList } from '#utils/targets/word-watch.ts';
import {
  type AskedRow,
  type Held,
  type Holding,
  holdInTurns,
  holdRows,
  releaseKey,
  type Seen,
} from './holds.ts';

const NOTHING_CHANGED = { added: [], off: [] };
/** Fewer rows than this are looked through before the page is drawn. */
const AT_ONCE = 300;

/** Which of the rows that stay behind were let go, and how another is. `held` is `null` while very many rows are being looked through. */
export function useHolds(profile: Profile, preview: ExportPreview) {
  const settings = useSettings();
  const watch = settings.is === 'here' ? settings.value.wordWatch : NOTHING_CHANGED;
  const list = watchList(watch);
  const [answers, setAnswers] = useState<ReadonlySet<string>>(new Set());
  const seen = useMemo<Seen>(() => new Map(), [profile, list]);
  const by = useMemo<Holding>(
    () => ({ profile, list, answers, seen }),
    [profile, list, answers, seen],
  );
  const held = useHeld(preview, by);
  const letGo = (all: { row: PlannedRow; why: ReleaseReason }[]) =>
    setAnswers(new Set([...answers, ...all.map(({ row, why }) => releaseKey(row, why))]));
  const takeBack = () => setAnswers(new Set());
  return { held, letGo, takeBack };
}

/** Rows taken apart, and the preview whose rows they are: its counts are theirs. */
export interface HeldPreview extends Held {
  of: ExportPreview;
}

/** The rows taken apart: of a long preview in turns, and until then as they were before. */
function useHeld(preview: ExportPreview, by: Holding): HeldPreview | null {
  const [last, setLast] = useState<{ held: HeldPreview; by: Holding } | null>(null);
  const isLong = preview.rows.length + preview.heldBack.length > AT_ONCE;
  const short = useMemo(
    () => (isLong ? null : { ...holdRows(preview, by), of: preview }),
    [isLong, preview, by],
  );
  useEffect(() => {
    if (!isLong) return;
    let isWanted = true;
    const pause = pauses();
    const rest = () => (isWanted ? pause() : Promise.reject(new Error('Nobody waits')));
    holdInTurns(preview, by, rest).then(
      (held) => isWanted && setLast({ held: { ...held, of: preview }, by }),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [isLong, preview, by]);
  if (!isLong) return short;
  // What was found by another profile, or other words, is no answer.
  return last?.by.seen === by.seen ? last.held : null;
}

/** Rows that are asked about for their words. */
export const aboutWords = (heldBack: AskedRow[]): AskedRow[] =>
  heldBack.filter(({ why }) => why === 'exporting.held.words');
