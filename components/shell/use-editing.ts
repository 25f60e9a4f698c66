import { useEffect, useState } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import { joinQueues } from '#components/targets/queue.ts';
import { type DraftQueue, readDraftQueue } from '#components/targets/target-draft.ts';
import { targetDraftKey, type Whose } from '#components/targets/whose.ts';
import { useDiscard } from './use-discard.ts';

/** The unfinished targets of one learner, and whether the editor shows them. */
export interface Editing {
  /** The disk has been asked for a draft. */
  isReady: boolean;
  /** What is unfinished; `null` = nothing. */
  queue: DraftQueue | null;
  isOpen: boolean;
  isRestored: boolean;
  /** Counts the openings, so that each has an editor of its own. */
  opening: number;
}

const START: Editing = {
  isReady: false,
  queue: null,
  isOpen: false,
  isRestored: false,
  opening: 0,
};

/** Opens, leaves, discards and restores the unfinished targets of a learner. `null` = no learner is known yet. */
export function useEditing(whose: Whose | null) {
  const { readDraft, writeDraft, dropDraft } = useServices();
  const drop = useDiscard();
  const draftKey = whose && targetDraftKey(whose, 'new');
  const [state, setState] = useState({ draftKey, editing: START });
  // Another learner starts afresh in the same drawing.
  const editing = state.draftKey === draftKey ? state.editing : START;
  const set = (some: Partial<Editing>) =>
    setState((now) => ({
      draftKey,
      editing: { ...(now.draftKey === draftKey ? now.editing : START), ...some },
    }));
  const show = (queue: DraftQueue, isRestored: boolean) =>
    set({ isReady: true, queue, isOpen: true, isRestored, opening: editing.opening + 1 });
  useEffect(() => {
    // Somebody new got a record: what is being written goes on under it.
    if (!draftKey || editing.isReady) return;
    let isCurrent = true;
    const restore = (kept: unknown) => {
      if (!isCurrent) return;
      const queue = readDraftQueue(kept);
      set({ isReady: true, ...(queue ? { queue, isOpen: true, isRestored: true } : {}) });
    };
    // A draft that cannot be read must not keep the learner's targets from showing.
    readDraft(draftKey).then(restore, () => restore(null));
    return () => {
      isCurrent = false;
    };
  }, [draftKey, readDraft]);
  const leave = (queue: DraftQueue | null) => set({ queue, isOpen: false });
  const discard = (dropped: DraftQueue) => {
    if (!draftKey) return;
    leave(null);
    void drop(draftKey, () => {
      void writeDraft(draftKey, dropped);
      show(dropped, false);
    });
  };
  return {
    editing,
    draftKey,
    begin: (queue: DraftQueue) => show(joinQueues(queue, editing.queue), false),
    goOn: () => editing.queue && show(editing.queue, false),
    leave,
    discard,
    /** From now on it is kept under another key: the same learner's. */
    moveTo: (key: string) => setState({ draftKey: key, editing }),
    /** The same, where nothing has written it there yet. */
    carryTo: (key: string) => {
      setState({ draftKey: key, editing });
      if (!editing.queue || !draftKey) return;
      void writeDraft(key, editing.queue).then((kept) => (kept.ok ? dropDraft(draftKey) : kept));
    },
    /** Discards what was left, without opening it. */
    discardLeft: () => editing.queue && discard(editing.queue),
  };
}
