import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSettings } from '#components/hooks/use-settings.ts';
import type { ReleaseReason } from '#utils/domain/export-batch.ts';
import { pauses } from '#utils/mis/pauses.ts';
import type { PlannedRow } from '#utils/mis/plan-export.ts';
import type { Profile } from '#utils/mis/profile.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import type { SensitiveWords } from '#utils/targets/lexicon/sensitive-words.ts';
import { watchList } from '#utils/targets/word-watch.ts';
import { type AskedRow, holdRows, lookThrough, releaseKey, type Seen } from './holds.ts';

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
  const looked = useLooked(profile, preview, list, seen);
  const held = useMemo(
    () => looked && holdRows(looked, profile, list, answers, seen),
    [looked, profile, list, answers, seen],
  );
  const letGo = (all: { row: PlannedRow; why: ReleaseReason }[]) =>
    setAnswers(new Set([...answers, ...all.map(({ row, why }) => releaseKey(row, why))]));
  const takeBack = () => setAnswers(new Set());
  return { held, letGo, takeBack };
}

/** The newest preview that has been looked through: a long one in portions, and until then the one before. */
function useLooked(
  profile: Profile,
  preview: ExportPreview,
  list: SensitiveWords[],
  seen: Seen,
): ExportPreview | null {
  const [last, setLast] = useState<{ preview: ExportPreview; seen: Seen } | null>(null);
  const isLong = preview.rows.length + preview.heldBack.length > AT_ONCE;
  useEffect(() => {
    if (!isLong) return;
    let isWanted = true;
    const pause = pauses();
    const rest = () => (isWanted ? pause() : Promise.reject(new Error('Nobody waits')));
    lookThrough(preview, profile, list, seen, rest).then(
      () => isWanted && setLast({ preview, seen }),
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [isLong, preview, profile, list, seen]);
  if (!isLong) return preview;
  return last?.seen === seen ? last.preview : null;
}

/** Rows that are asked about for their words. */
export const aboutWords = (heldBack: AskedRow[]): AskedRow[] =>
  heldBack.filter(({ why }) => why === 'exporting.held.words');
