import { useRef, useState } from 'preact/hooks';
import { useKept } from '#components/hooks/use-kept.ts';
import type { Profile } from '#utils/mis/profile.ts';
import { draftIn, type ProfileDraft, profileDraftOf } from './profile-draft.ts';

/** Changes of one field that come closer together than this, in milliseconds, are undone together. */
const TOGETHER = 1500;
/** Nobody goes back further. */
const MOST = 100;

interface Step {
  field: string;
  at: number;
}

/**
 * A profile being written: kept on disk until it is saved or given up, and every change of it can be undone and done again.
 * @param key under which it is kept
 */
export function useProfileDraft(key: string, start: Profile) {
  const kept = useKept<ProfileDraft>(`profile/${key}`, () => profileDraftOf(start), draftIn);
  const [past, setPast] = useState<ProfileDraft[]>([]);
  const [future, setFuture] = useState<ProfileDraft[]>([]);
  const last = useRef<Step | null>(null);
  const change = (field: string, how: (now: ProfileDraft) => ProfileDraft) => {
    const now = Date.now();
    const isSame = last.current?.field === field && now - last.current.at < TOGETHER;
    last.current = { field, at: now };
    if (!isSame) setPast([...past, kept.value].slice(-MOST));
    setFuture([]);
    kept.change(how);
  };
  /** Goes to a draft that stood before, or stood after. */
  const go = (to: ProfileDraft) => {
    last.current = null;
    kept.change(() => to);
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    setFuture([kept.value, ...future]);
    go(before);
  };
  const redo = () => {
    const [after, ...rest] = future;
    if (!after) return;
    setPast([...past, kept.value]);
    setFuture(rest);
    go(after);
  };
  return {
    draft: kept.value,
    /** Changes what is not a column. `field` says what, so that typing is undone as a whole. */
    set: (some: Partial<Profile>) =>
      change(Object.keys(some).join(' '), (now) => ({
        ...now,
        profile: { ...now.profile, ...some },
      })),
    change,
    undo: past.length > 0 ? undo : null,
    redo: future.length > 0 ? redo : null,
    discard: kept.discard,
  };
}

export type DraftDesk = ReturnType<typeof useProfileDraft>;
