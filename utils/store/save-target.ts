import type { AssessmentChoice } from '#utils/domain/assessment.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { Target, TargetWording } from '#utils/domain/target.ts';
import { untouchedStatus } from '#utils/domain/target-status.ts';
import type { Clock } from '#utils/domain/time.ts';
import { appendEntry } from './append-entry.ts';
import type { Store } from './db.ts';
import { writeDraft } from './drafts.ts';
import { found, StoreProblem } from './problem.ts';
import { countedTables, recount } from './recount.ts';
import { firstRevision, nextRevision } from './revision.ts';

/** A target as the editor hands it over. `draftKey`: the draft that it replaces; `draftLeft`: what of that is left. */
export type NewTarget = Pick<Target, 'learnerId' | 'sources' | 'course' | 'work'> & {
  wording: TargetWording;
  /** What was said of the assessment; `null` = nothing was asked. */
  assessment: AssessmentChoice | null;
  /** The target that it goes on from. */
  follows?: RecordId | null;
  draftKey: string | null;
  draftLeft?: { key: string; value: unknown } | null;
};

/** Marks the feedback that a target came from as used. @throws StoreProblem when it is another learner's. */
async function useFeedback(db: Store, target: Target, clock: Clock): Promise<void> {
  const ids = new Set(target.sources.map(({ feedbackId }) => feedbackId));
  for (const id of ids) {
    const feedback = found(await db.feedback.get(id));
    if (feedback.learnerId !== target.learnerId) throw new StoreProblem('errors.otherLearner');
    if (feedback.state === 'used') continue;
    await db.feedback.put({ ...feedback, ...nextRevision(feedback, clock), state: 'used' });
  }
}

/** A smaller step belongs to the learner whose target it comes from. @throws StoreProblem when it is another's */
async function checkFollowed(db: Store, { follows, learnerId }: Target): Promise<void> {
  if (follows === null) return;
  const before = found(await db.targets.get(follows));
  if (before.learnerId !== learnerId) throw new StoreProblem('errors.otherLearner');
}

/** Stores a new open target, to be looked at on its due day. Its feedback becomes used, its draft gives way to what is left of it. */
export async function saveTarget(db: Store, made: NewTarget, clock: Clock): Promise<Target> {
  const { wording, draftKey, draftLeft = null, assessment, follows = null, ...about } = made;
  const tables = [...countedTables(db), db.feedback, db.drafts];
  return db.transaction('rw', tables, async () => {
    found(await db.learners.get(about.learnerId));
    const target = Target.parse({
      ...about,
      ...wording,
      ...firstRevision(clock),
      reviewOn: wording.due,
      assessment: assessment?.state ?? null,
      deadline: assessment?.deadline ?? null,
      follows,
      status: untouchedStatus(wording),
    });
    await checkFollowed(db, target);
    await useFeedback(db, target, clock);
    await db.targets.add(target);
    const at = target.createdAt;
    await appendEntry(db, target, at, { kind: 'target-set', wording: TargetWording.parse(target) });
    if (assessment)
      await appendEntry(db, target, at, { kind: 'assessment', from: null, choice: assessment });
    if (draftKey !== null) await db.drafts.delete(draftKey);
    if (draftLeft) await writeDraft(db, draftLeft.key, draftLeft.value, clock);
    await recount(db, target.learnerId);
    return target;
  });
}
