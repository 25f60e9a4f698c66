import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type DraftKeeper, useDraft } from '#components/hooks/use-draft.ts';
import { isBlank } from './queue.ts';
import type { DraftQueue, TargetDraft } from './target-draft.ts';

export interface TargetDraftKeeper {
  /** The target being written; `undefined` once all are saved. */
  draft: TargetDraft | undefined;
  /** How many wait behind it. */
  waiting: number;
  /** The queue as it stands now, for what happens after an await or an undo. */
  latest: RefObject<TargetDraft[]>;
  change: (how: (draft: TargetDraft) => TargetDraft) => void;
  set: (queue: TargetDraft[]) => void;
  keeper: DraftKeeper;
}

/**
 * The target in the editor, kept on disk while it is written, with those waiting behind it.
 * @param draftKey where it is kept
 * @param begin what the editor opens with; already on disk or not
 */
export function useTargetDraft(draftKey: string, begin: DraftQueue): TargetDraftKeeper {
  const keeper = useDraft(draftKey);
  const [queue, setQueue] = useState(begin.queue);
  const latest = useRef(queue);
  const keep = (next: TargetDraft[]) => {
    if (next.some((one) => !isBlank(one))) keeper.write({ queue: next, name: begin.name });
  };
  const set = (next: TargetDraft[]) => {
    latest.current = next;
    setQueue(next);
    keep(next);
  };
  const change = (how: (draft: TargetDraft) => TargetDraft) => {
    const [first, ...rest] = latest.current;
    if (first) set([how(first), ...rest]);
  };
  // Points picked from the feedback are work too: they are kept before the first key.
  // A saved target that is opened for rewording is no draft before it is changed.
  // What was typed before this ran is in `latest` already.
  useEffect(() => keep(latest.current.filter(({ targetId }) => targetId === null)), []);
  return { draft: queue[0], waiting: queue.length - 1, latest, change, set, keeper };
}
