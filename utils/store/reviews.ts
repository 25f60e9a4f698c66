import { newId, type RecordId } from '#utils/domain/ids.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import { confidenceOf, Review, type ReviewContent } from '#utils/domain/review.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from './db.ts';
import { writeDraft } from './drafts.ts';
import { type ChosenLearner, findLearner } from './find-learner.ts';
import { startingWith } from './learner-queries.ts';
import { appendToLearner, logOf, takeEntryBack } from './log-of.ts';
import { found, StoreProblem } from './problem.ts';
import { countedTables, recount } from './recount.ts';
import { firstRevision, nextRevision } from './revision.ts';

/** A talk that is over: whose it was, and what it is made of. */
export interface FinishReview {
  /** Made when the talk began, so that finishing twice finishes once. */
  id: RecordId;
  learner: ChosenLearner;
  content: ReviewContent;
  draftKey: string;
}

/** A learner's finished reviews, newest first. */
export async function reviewsOf(db: Store, learnerId: RecordId): Promise<Review[]> {
  const [from, to] = startingWith(learnerId);
  return db.reviews.where('[learnerId+at]').between(from, to).reverse().toArray();
}

/**
 * Keeps a finished talk, logs it once, drops its draft, and counts it as contact. The same talk again changes nothing.
 * @throws StoreProblem `errors.gone` when the chosen learner is; `errors.otherLearner` when the talk was another's
 */
export const finishReview = (
  db: Store,
  { id, learner: chosen, content, draftKey }: FinishReview,
  clock: Clock,
): Promise<Review> =>
  db.transaction('rw', [...countedTables(db), db.reviews, db.drafts], async () => {
    const learner = await findLearner(db, chosen, clock);
    await db.drafts.delete(draftKey);
    const known = await db.reviews.get(id);
    if (known && known.learnerId !== learner.id) throw new StoreProblem('errors.otherLearner');
    if (known) return known;
    const first = { ...firstRevision(clock), id };
    const review = Review.parse({
      ...content,
      ...first,
      at: first.createdAt,
      learnerId: learner.id,
    });
    await db.reviews.add(review);
    const { checklist, minutes } = review;
    const happening = { kind: 'review', reviewId: id, checklist, minutes } as const;
    await appendToLearner(db, learner.id, review.at, {
      ...happening,
      confidence: confidenceOf(review),
    });
    await recount(db, learner.id);
    return review;
  });

const isOf = (entry: LogEntry, reviewId: RecordId): boolean =>
  entry.kind === 'review' && entry.reviewId === reviewId;

/**
 * Takes a finished review up again: it is a draft once more, and the log says that its entry does not stand.
 * @throws StoreProblem `errors.gone` when there is no such review
 */
export const reopenReview = (
  db: Store,
  id: RecordId,
  draft: { key: string; value: unknown },
  clock: Clock,
): Promise<void> =>
  db.transaction('rw', [...countedTables(db), db.reviews, db.drafts], async () => {
    const { learnerId } = found(await db.reviews.get(id));
    await db.reviews.delete(id);
    await writeDraft(db, draft.key, draft.value, clock);
    const entry = (await logOf(db, learnerId)).find((one) => isOf(one, id));
    if (entry) await takeEntryBack(db, entry.id, clock);
    await recount(db, learnerId);
  });

/** What of a finished review may be put into other words: its summary, and what was answered in words. */
export interface ReviewWords {
  summary: string;
  answers: { question: RecordId; words: string }[];
}

const withWords = (review: Review, { summary, answers }: ReviewWords): Review => ({
  ...review,
  summary,
  answers: review.answers.map((answer) => ({
    ...answer,
    words: answers.find(({ question }) => question === answer.question)?.words ?? answer.words,
  })),
});

/**
 * Puts a finished review into other words: a new version for whoever has it, and an entry that corrects its own in the log. The same
 * again changes nothing.
 * @throws StoreProblem `errors.gone` when there is no such review
 */
export const rewordReview = (
  db: Store,
  id: RecordId,
  words: ReviewWords,
  clock: Clock,
): Promise<Review> =>
  db.transaction('rw', [...countedTables(db), db.reviews], async () => {
    const before = found(await db.reviews.get(id));
    const now = withWords(before, words);
    if (JSON.stringify(now) === JSON.stringify(before)) return before;
    const review = Review.parse({ ...now, ...nextRevision(before, clock) });
    await db.reviews.put(review);
    const entry = (await logOf(db, review.learnerId)).find((one) => isOf(one, id));
    const corrected = { id: newId(), at: review.updatedAt, supersedes: entry?.id };
    if (entry) await db.log.add(LogEntry.parse({ ...entry, ...corrected }));
    await recount(db, review.learnerId);
    return review;
  });
