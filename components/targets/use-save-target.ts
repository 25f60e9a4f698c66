import { useRef } from 'preact/hooks';
import { useServices } from '#components/hooks/services.ts';
import type { Learner } from '#utils/domain/learner.ts';
import { refused } from '#utils/domain/result.ts';
import type { Target, TargetSource } from '#utils/domain/target.ts';
import type { LearnerChoice, Outcome, Services } from '#utils/services/types.ts';
import { sourceInKept } from './source-in-kept.ts';
import { type DraftQueue, type TargetDraft, tidyWording } from './target-draft.ts';
import { keptAs, targetDraftKey, type Whose } from './whose.ts';

/** Whom a target is for, and where its draft is. */
export interface SaveUnder {
  whose: Whose;
  /** Their record, when there is one already. */
  learner: Learner | null;
  draftKey: string;
}

/** The learner's id, and the sources under the feedback kept for them. */
export async function keepOrigin(
  services: Services,
  draft: Pick<TargetDraft, 'origin' | 'sources'>,
  { whose, learner }: Pick<SaveUnder, 'whose' | 'learner'>,
): Outcome<{ learnerId: string; sources: TargetSource[] }> {
  const { origin } = draft;
  // Mere viewing keeps nothing: feedback is kept only when a target quotes it, or when the learner is new here.
  if (learner && (!origin || draft.sources.length === 0)) {
    return { ok: true, value: { learnerId: learner.id, sources: [] } };
  }
  if (!origin) return refused('errors.otherLearner');
  const kept = await services.keepFeedback({ ...origin, learner: whose.choice });
  if (!kept.ok) return kept;
  const { learner: keptUnder, feedback } = kept.value;
  if (learner && keptUnder.id !== learner.id) return refused('errors.otherLearner');
  const sources = draft.sources.flatMap((source) => sourceInKept(source, origin, feedback) ?? []);
  return { ok: true, value: { learnerId: keptUnder.id, sources } };
}

/**
 * Saves a draft as a target (or as the new wording of one) and drops it from the drafts in the same go; `left` are the
 * targets that wait behind it, which stay there.
 */
export function useSaveTarget(under: SaveUnder) {
  const services = useServices();
  // Somebody named for the first time has a record from the first save on, and must not get a second one.
  const made = useRef<LearnerChoice | null>(null);
  return async (draft: TargetDraft, left: DraftQueue | null = null): Outcome<Target> => {
    const wording = tidyWording(draft.wording);
    if (draft.targetId) {
      const reworded = await services.rewordTarget(draft.targetId, wording, draft.assessment);
      if (reworded.ok) await services.dropDraft(under.draftKey);
      return reworded;
    }
    const whose = { ...under.whose, choice: made.current ?? under.whose.choice };
    const kept = await keepOrigin(services, draft, { ...under, whose });
    if (!kept.ok) return kept;
    const { learnerId } = kept.value;
    // What waits goes on under the new record: a namesake must not find it.
    const isNew = under.whose.choice.by === 'mentor-new';
    if (isNew) made.current = { by: 'mentor', learnerId };
    const key = isNew ? targetDraftKey(keptAs(whose, learnerId), 'new') : under.draftKey;
    return services.saveTarget({
      ...kept.value,
      wording,
      sources: draft.follows?.sources ?? kept.value.sources,
      course: (draft.follows ?? draft.origin?.work)?.course ?? null,
      work: (draft.follows ?? draft.origin?.work)?.work ?? null,
      assessment: draft.assessment,
      follows: draft.follows?.targetId ?? null,
      draftKey: under.draftKey,
      draftLeft: left && { key, value: left },
    });
  };
}
