import type { DraftQueue, TargetDraft } from './target-draft.ts';

/** Nothing has been written in it that could be lost. */
export const isBlank = ({ wording, targetId }: TargetDraft): boolean =>
  targetId === null &&
  [wording.statement, wording.evidence, wording.why, wording.ifThen, wording.ownWords].every(
    (text) => !text.trim(),
  ) &&
  wording.steps.every(({ text }) => !text.trim());

/** New targets before those begun earlier, so that starting one never loses another. */
export const joinQueues = (next: DraftQueue, kept: DraftQueue | null): DraftQueue => ({
  ...next,
  queue: [...next.queue, ...(kept?.queue.filter((draft) => !isBlank(draft)) ?? [])],
});
