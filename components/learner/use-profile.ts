import { useEffect, useRef, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { useDraft } from '#components/hooks/use-draft.ts';
import { useToast } from '#components/ui/ToastRegion.tsx';
import type { Learner } from '#utils/domain/learner.ts';
import type { Profile } from '#utils/domain/profile.ts';
import { type MessageKey, t } from '#utils/i18n/t.ts';
import { readProfile } from './profile-draft.ts';

/** A profile being written: kept as it is typed, restored, saved with an undo. */
export function useProfile(learner: Learner, onClose: () => void) {
  const { readDraft, dropDraft, setProfile } = useServices();
  const toast = useToast();
  const key = `profile/${learner.id}`;
  const keeper = useDraft(key);
  const [profile, setShown] = useState(learner.profile);
  const [failure, setFailure] = useState<MessageKey | null>(null);
  const latest = useRef(profile);
  const isTouched = useRef(false);
  useEffect(() => {
    void readDraft(key).then((kept) => {
      const read = readProfile(kept);
      if (!read || isTouched.current) return;
      latest.current = read;
      setShown(read);
    });
  }, [key]);
  const change = (some: Partial<Profile>) => {
    isTouched.current = true;
    // Two changes may come before one drawing: each builds on the other.
    const next = { ...latest.current, ...some };
    latest.current = next;
    setShown(next);
    keeper.write(next);
  };
  const discard = () => {
    keeper.forget();
    void dropDraft(key);
    onClose();
  };
  const save = async () => {
    const before = learner.profile;
    await keeper.flush();
    const kept = await setProfile(learner.id, latest.current, key);
    setFailure(kept.ok ? null : kept.why);
    if (!kept.ok) return;
    keeper.forget();
    const undo = () => void setProfile(learner.id, before, null);
    toast({ text: t('learner.saved'), action: { label: t('shell.undo'), onClick: undo } });
    onClose();
  };
  return { profile, change, discard, save, failure };
}
