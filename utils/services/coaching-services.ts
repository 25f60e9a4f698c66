import type { Clock } from '#utils/domain/time.ts';
import { attempt } from '#utils/store/attempt.ts';
import {
  allChecklists,
  changeChecklist,
  keepChecklist,
  putChecklistBack,
  removeChecklist,
} from '#utils/store/checklists.ts';
import type { Store } from '#utils/store/db.ts';
import { live } from '#utils/store/live.ts';
import { logOf } from '#utils/store/log-of.ts';
import { bringNudgeBack, putNudgeAway } from '#utils/store/nudges.ts';
import { noteReferral, withdrawReferral } from '#utils/store/referrals.ts';
import { finishReview, reopenReview, reviewsOf, rewordReview } from '#utils/store/reviews.ts';
import { setProfile } from '#utils/store/set-profile.ts';
import type { CoachingServices } from './coaching-types.ts';

/** The services of coaching over the store at `db`. None of them rejects: a failure is a sentence's key. */
export const createCoachingServices = (db: Store, clock: Clock): CoachingServices => ({
  reviewsOf: (learnerId) => live(db, () => reviewsOf(db, learnerId)),
  logOf: (learnerId) => live(db, () => logOf(db, learnerId)),
  checklists: () => live(db, () => allChecklists(db)),
  finishReview: (what) => attempt(db, () => finishReview(db, what, clock)),
  rewordReview: (id, words) => attempt(db, () => rewordReview(db, id, words, clock)),
  reopenReview: (id, draft) => attempt(db, () => reopenReview(db, id, draft, clock)),
  keepChecklist: (words) => attempt(db, () => keepChecklist(db, words, clock)),
  changeChecklist: (id, words) => attempt(db, () => changeChecklist(db, id, words, clock)),
  removeChecklist: (id) => attempt(db, () => removeChecklist(db, id)),
  putChecklistBack: (checklist) => attempt(db, () => putChecklistBack(db, checklist)),
  setProfile: (learnerId, profile, draftKey) =>
    attempt(db, () => setProfile(db, learnerId, profile, draftKey, clock)),
  noteReferral: (learnerId, on) => attempt(db, () => noteReferral(db, learnerId, on, clock)),
  withdrawReferral: (entryId) => attempt(db, () => withdrawReferral(db, entryId, clock)),
  putNudgeAway: (learnerId, nudge) => attempt(db, () => putNudgeAway(db, learnerId, nudge, clock)),
  insightRecords: (since) =>
    attempt(db, async () => (await import('./rare-work.ts')).insightRecords(db, since)),
  bringNudgeBack: (entryId) => attempt(db, () => bringNudgeBack(db, entryId, clock)),
});
