import { useMemo, useState } from 'preact/hooks';
import { useSettings } from '#components/hooks/use-settings.ts';
import type { ReleaseReason } from '#utils/domain/export-batch.ts';
import type { Say } from '#utils/i18n/t.ts';
import type { PlannedRow } from '#utils/mis/plan-export.ts';
import type { Profile } from '#utils/mis/profile.ts';
import type { ExportPreview } from '#utils/services/types.ts';
import { watchList } from '#utils/targets/word-watch.ts';
import { type AskedRow, holdRows, releaseKey } from './holds.ts';

const NOTHING_CHANGED = { added: [], off: [] };

/** Which of the rows that stay behind were let go, and how another is. */
export function useHolds(profile: Profile, preview: ExportPreview) {
  const settings = useSettings();
  const watch = settings.is === 'here' ? settings.value.wordWatch : NOTHING_CHANGED;
  const [answers, setAnswers] = useState<ReadonlySet<string>>(new Set());
  const seen = useMemo(() => new Map<string, Say[]>(), [profile, watch]);
  const held = useMemo(
    () => holdRows(preview, profile, watchList(watch), answers, seen),
    [preview, profile, watch, answers, seen],
  );
  const letGo = (all: { row: PlannedRow; why: ReleaseReason }[]) =>
    setAnswers(new Set([...answers, ...all.map(({ row, why }) => releaseKey(row, why))]));
  const takeBack = () => setAnswers(new Set());
  return { ...held, letGo, takeBack, words: held.heldBack.filter(isAboutWords) };
}

const isAboutWords = ({ why }: AskedRow): boolean => why === 'exporting.held.words';
