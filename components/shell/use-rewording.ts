import { useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import {
  type DraftQueue,
  readDraftQueue,
  targetDraftOf,
} from '#components/targets/target-draft.ts';
import { targetDraftKey, type Whose } from '#components/targets/whose.ts';
import type { Target } from '#utils/domain/target.ts';
import { useDiscard } from './use-discard.ts';

/** A saved target that is being reworded. */
interface Rewording {
  id: string;
  begin: DraftQueue;
  isRestored: boolean;
  draftKey: string;
}

/** Opens a saved target for rewording, with what was left unfinished of it. */
export function useRewording(whose: Whose) {
  const { readDraft, writeDraft } = useServices();
  const drop = useDiscard();
  const [rewording, setRewording] = useState<Rewording | null>(null);
  const open = async (target: Target) => {
    const draftKey = targetDraftKey(whose, target.id);
    const kept = readDraftQueue(await readDraft(draftKey).catch(() => null));
    const fresh = { name: whose.name, queue: [targetDraftOf(target)] };
    const isRestored = kept?.queue[0]?.targetId === target.id;
    setRewording({ id: target.id, begin: isRestored && kept ? kept : fresh, isRestored, draftKey });
  };
  const close = () => setRewording(null);
  const discard = (dropped: DraftQueue) => {
    close();
    if (!rewording) return;
    const { begin, draftKey, isRestored } = rewording;
    const isUnchanged = !isRestored && dropped.queue[0] === begin.queue[0];
    const undo = () => {
      void writeDraft(draftKey, dropped);
      setRewording({ ...rewording, begin: dropped, isRestored: true });
    };
    void drop(draftKey, isUnchanged ? undefined : undo);
  };
  return { rewording, open, close, discard };
}
