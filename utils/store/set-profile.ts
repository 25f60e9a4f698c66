import type { RecordId } from '#utils/domain/ids.ts';
import { Learner } from '#utils/domain/learner.ts';
import { changedFields, type Profile } from '#utils/domain/profile.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { appendToLearner } from './log-of.ts';
import { found } from './problem.ts';
import { nextRevision } from './revision.ts';

const trimmed = (profile: Profile): Profile => ({
  ...profile,
  called: profile.called.replace(/\s+/g, ' ').trim(),
  contact: profile.contact.trim(),
  respondsTo: profile.respondsTo.trim(),
  planning: profile.planning.trim(),
  experience: profile.experience.trim(),
  roleModels: profile.roleModels.trim(),
});

/**
 * Keeps what works for a learner, drops its draft, and logs which fields changed; their words are kept nowhere else.
 * The same profile again changes nothing.
 * @throws StoreProblem `errors.gone` when there is no such learner
 */
export const setProfile = (
  db: Store,
  learnerId: RecordId,
  profile: Profile,
  draftKey: string | null,
  clock: Clock,
): Promise<Learner> =>
  db.transaction('rw', [db.learners, db.log, db.drafts], async () => {
    const before = found(await db.learners.get(learnerId));
    const now = trimmed(profile);
    if (draftKey !== null) await db.drafts.delete(draftKey);
    const fields = changedFields(before.profile, now);
    if (fields.length === 0) return before;
    const learner = Learner.parse({ ...before, ...nextRevision(before, clock), profile: now });
    await db.learners.put(learner);
    await appendToLearner(db, learnerId, learner.updatedAt, { kind: 'profile', fields });
    return learner;
  });
