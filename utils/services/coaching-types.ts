import type { Checklist, ChecklistWords } from '#utils/domain/checklist.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import type { Profile } from '#utils/domain/profile.ts';
import type { Review, ReviewContent } from '#utils/domain/review.ts';
import type { Day, Instant } from '#utils/domain/time.ts';
import type { InsightLearners } from '#utils/insights/records.ts';
import type { ReviewWords } from '#utils/store/reviews.ts';
import type { LearnerChoice, Live, Outcome } from './types.ts';

export type { ReviewWords };

/** A talk that is over. `id` was made when it began, so that finishing twice finishes once. */
export interface FinishReview {
  id: RecordId;
  learner: LearnerChoice;
  content: ReviewContent;
  /** The draft to drop in the same transaction. */
  draftKey: string;
}

/** What the screens ask of the world to coach one learner: reviews, checklists, profile, referral, log. */
export interface CoachingServices {
  /** A learner's finished reviews, newest first. */
  reviewsOf(learnerId: RecordId): Live<Review[]>;
  /** Everything that the log says of a learner, newest first. */
  logOf(learnerId: RecordId): Live<LogEntry[]>;
  /** The mentor's own checklists, oldest first. */
  checklists(): Live<Checklist[]>;
  finishReview(what: FinishReview): Outcome<Review>;
  /** Puts the words of a finished review right. */
  rewordReview(id: RecordId, words: ReviewWords): Outcome<Review>;
  /** Makes a finished review a draft again. */
  reopenReview(id: RecordId, draft: { key: string; value: unknown }): Outcome<void>;
  keepChecklist(words: ChecklistWords): Outcome<Checklist>;
  changeChecklist(id: RecordId, words: ChecklistWords): Outcome<Checklist>;
  removeChecklist(id: RecordId): Outcome<void>;
  putChecklistBack(checklist: Checklist): Outcome<void>;
  setProfile(learnerId: RecordId, profile: Profile, draftKey: string | null): Outcome<Learner>;
  /** Notes the day something was passed on to the safeguarding lead, and nothing else. */
  noteReferral(learnerId: RecordId, on: Day): Outcome<LogEntry>;
  withdrawReferral(entryId: RecordId): Outcome<void>;
  /** Puts a suggestion of `momentum` away; `nudge` is its key. */
  putNudgeAway(learnerId: RecordId, nudge: string): Outcome<LogEntry>;
  bringNudgeBack(entryId: RecordId): Outcome<void>;
  /** What the caseload's numbers are made of, as things are now; what happened before `since` may be left out. */
  insightRecords(
    since: Instant | null,
  ): Outcome<{ learners: InsightLearners; hasTargets: boolean }>;
}
