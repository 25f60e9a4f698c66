import { useServices } from '#components/hooks/services.ts';
import type { Whose } from '#components/targets/whose.ts';
import { readRun } from './run.ts';

/** Where the review under way of a learner is kept. */
export const reviewDraftKey = ({ key }: Whose): string => `review/${encodeURIComponent(key)}`;

/** Somebody named for the first time got a record: their review under way goes on under it. */
export function useCarryReview() {
  const { readDraft, writeDraft, dropDraft } = useServices();
  return async (from: Whose, to: Whose): Promise<void> => {
    const [before, now] = [reviewDraftKey(from), reviewDraftKey(to)];
    const run = before === now ? null : readRun(await readDraft(before).catch(() => null));
    if (!run) return;
    const kept = await writeDraft(now, run);
    if (kept.ok) await dropDraft(before);
  };
}
