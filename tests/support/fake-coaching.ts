import type { Checklist } from '#utils/domain/checklist.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import { changedFields } from '#utils/domain/profile.ts';
import { ok, refused } from '#utils/domain/result.ts';
import { confidenceOf, type Review } from '#utils/domain/review.ts';
import type { CoachingServices } from '#utils/services/coaching-types.ts';
import type { LearnerChoice, Live } from '#utils/services/types.ts';
import { FAKE_NOW } from './fake-records.ts';
import { type FakeWorld, uuid } from './fake-services.ts';

interface Around {
  world: FakeWorld;
  live: <T>(look: () => T) => Live<T>;
  change: <T>(what: () => T) => Promise<T>;
  learnerOf: (choice: LearnerChoice) => Learner | null;
}

const record = () => ({ id: uuid(), createdAt: FAKE_NOW, updatedAt: FAKE_NOW, rev: 1 });
const entryOf = (learnerId: string) => ({
  id: uuid(),
  at: FAKE_NOW,
  learnerId,
  targetId: null,
  supersedes: null,
});

/** Reviews, checklists, profiles and referrals in a world in memory. */
export function fakeCoaching({ world, live, change, learnerOf }: Around): CoachingServices {
  const log = <Entry extends LogEntry>(entry: Entry): Entry => {
    world.log = [...world.log, entry];
    return entry;
  };
  return {
    reviewsOf: (learnerId) =>
      live(() => world.reviews.filter((review) => review.learnerId === learnerId)),
    logOf: (learnerId) =>
      live(() =>
        [...world.log.toReversed(), ...world.followUps].filter(
          (entry) => entry.learnerId === learnerId,
        ),
      ),
    checklists: () => live(() => [...world.checklists]),
    finishReview: ({ id, learner: choice, content, draftKey }) =>
      change(() => {
        const learner = learnerOf(choice);
        if (!learner) return refused('errors.gone');
        world.drafts.delete(draftKey);
        const review: Review = {
          ...{ ...record(), id, learnerId: learner.id, at: FAKE_NOW },
          ...content,
        };
        world.reviews = [review, ...world.reviews];
        const { checklist, minutes } = content;
        const happened = { kind: 'review', reviewId: id, checklist, minutes } as const;
        log({ ...entryOf(learner.id), ...happened, confidence: confidenceOf(content) });
        return ok(review);
      }),
    rewordReview: (id, { summary, answers }) =>
      change(() => {
        const review = world.reviews.find((one) => one.id === id);
        if (!review) return refused('errors.gone');
        const wordsOf = ({ question, words }: Review['answers'][number]) =>
          answers.find((one) => one.question === question)?.words ?? words;
        const said = review.answers.map((answer) => ({ ...answer, words: wordsOf(answer) }));
        const now = { ...review, summary, answers: said, rev: review.rev + 1 };
        world.reviews = world.reviews.map((one) => (one === review ? now : one));
        return ok(now);
      }),
    reopenReview: (id, draft) =>
      change(() => {
        const review = world.reviews.find((one) => one.id === id);
        if (!review) return refused('errors.gone');
        world.reviews = world.reviews.filter((one) => one !== review);
        world.drafts.set(draft.key, structuredClone(draft.value));
        const entry = world.log.find((one) => one.kind === 'review' && one.reviewId === id);
        const happened = { kind: 'taken-back' } as const;
        log({ ...entryOf(review.learnerId), ...happened, supersedes: entry?.id ?? null });
        return ok(undefined);
      }),
    keepChecklist: (words) =>
      change(() => {
        const checklist: Checklist = { ...record(), ...words };
        world.checklists = [...world.checklists, checklist];
        return ok(checklist);
      }),
    changeChecklist: (id, words) =>
      change(() => {
        const before = world.checklists.find((one) => one.id === id);
        if (!before) return refused('errors.gone');
        const now = { ...before, ...words };
        world.checklists = world.checklists.map((one) => (one.id === id ? now : one));
        return ok(now);
      }),
    removeChecklist: (id) =>
      change(() => {
        world.checklists = world.checklists.filter((one) => one.id !== id);
        return ok(undefined);
      }),
    putChecklistBack: (checklist) =>
      change(() => {
        const others = world.checklists.filter(({ id }) => id !== checklist.id);
        world.checklists = [...others, checklist];
        return ok(undefined);
      }),
    setProfile: (learnerId, profile, draftKey) =>
      change(() => {
        const before = world.learners.find(({ id }) => id === learnerId);
        if (!before) return refused('errors.gone');
        if (draftKey) world.drafts.delete(draftKey);
        const now = { ...before, profile };
        world.learners = world.learners.map((one) => (one.id === learnerId ? now : one));
        const fields = changedFields(before.profile, profile);
        log({ ...entryOf(learnerId), kind: 'profile', fields });
        return ok(now);
      }),
    noteReferral: (learnerId, on) =>
      change(() => ok(log({ ...entryOf(learnerId), kind: 'referred', on }))),
    putNudgeAway: (learnerId, nudge) =>
      change(() => ok(log({ ...entryOf(learnerId), kind: 'nudge-put-away', nudge }))),
    insightRecords: async () =>
      ok({
        learners: [
          {
            targets: world.targets,
            feedback: world.feedback,
            log: [...world.followUps.toReversed(), ...world.log],
          },
        ],
        hasTargets: world.targets.length > 0,
      }),
    bringNudgeBack: (entryId) =>
      change(() => {
        const entry = world.log.find(({ id }) => id === entryId);
        if (!entry) return refused('errors.gone');
        const back = { ...entryOf(entry.learnerId), supersedes: entry.id };
        log({ ...back, kind: 'taken-back' });
        return ok(undefined);
      }),
    withdrawReferral: (entryId) =>
      change(() => {
        const entry = world.log.find(({ id }) => id === entryId);
        if (!entry) return refused('errors.gone');
        const back = { ...entryOf(entry.learnerId), supersedes: entry.id };
        log({ ...back, kind: 'taken-back' });
        return ok(undefined);
      }),
  };
}
