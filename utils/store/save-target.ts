import type { AssessmentChoice } from '#utils/domain/assessment.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import { Target, TargetWording } from '#utils/domain/target.ts';
import { untouchedStatus } from '#utils/domain/target-status.ts';
import type { Clock } from '#utils/domain/time.ts';
import { Totals } from '#utils/domain/totals.ts';
import { withNewTarget } from '#utils/today/new-target.ts';
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
  const ids = [...new Set(target.sources.map(({ feedbackId }) => feedbackId))];
  const all = (await db.feedback.bulkGet(ids)).map(found);
  if (all.some(({ learnerId }) => learnerId !== target.learnerId))
    throw new StoreProblem('errors.otherLearner');
  const unused = all.filter(({ state }) => state !== 'used');
  if (unused.length > 0)
    await db.feedback.bulkPut(
      unused.map((one) => ({ ...one, ...nextRevision(one, clock), state: 'used' })),
    );
}

/** Tells the log what was set, and what was said of the assessment. */
async function logSet(
  db: Store,
  target: Target,
  assessment: AssessmentChoice | null,
): Promise<void> {
  const at = target.createdAt;
  const wording = TargetWording.parse(target);
  await appendEntry(db, target, at, { kind: 'target-set', wording });
  if (assessment)
    await appendEntry(db, target, at, { kind: 'assessment', from: null, choice: assessment });
}

/** The draft that the target was made from gives way to what is left of it. */
async function giveWay(
  db: Store,
  { draftKey, draftLeft }: Pick<NewTarget, 'draftKey' | 'draftLeft'>,
  clock: Clock,
): Promise<void> {
  if (draftKey !== null) await db.drafts.delete(draftKey);
  if (draftLeft) await writeDraft(db, draftLeft.key, draftLeft.value, clock);
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
    // Each waits for the disk as long as one of them; a refusal takes back all of it.
    const [learner, totals] = await Promise.all([
      db.learners.get(about.learnerId).then(found),
      db.totals.get(about.learnerId),
      checkFollowed(db, target),
      useFeedback(db, target, clock),
      db.targets.add(target),
      logSet(db, target, assessment),
      giveWay(db, { draftKey, draftLeft }, clock),
    ]);
    if (totals)
      await db.totals.put(
        Totals.parse(withNewTarget(totals, { learner, target, at: target.createdAt })),
      );
    else await recount(db, target.learnerId);
    return target;
  });
}
