import type { ChecklistWords } from '#utils/domain/checklist.ts';
import { emptyProfile } from '#utils/domain/profile.ts';
import { noAnswer, type ReviewContent } from '#utils/domain/review.ts';
import {
  allChecklists,
  changeChecklist,
  keepChecklist,
  putChecklistBack,
  removeChecklist,
} from '#utils/store/checklists.ts';
import { readDraft, writeDraft } from '#utils/store/drafts.ts';
import { logOf } from '#utils/store/log-of.ts';
import { mergeLearners, undoMerge } from '#utils/store/merge-learners.ts';
import { bringNudgeBack, putNudgeAway } from '#utils/store/nudges.ts';
import { noteReferral, withdrawReferral } from '#utils/store/referrals.ts';
import { finishReview, reopenReview, reviewsOf } from '#utils/store/reviews.ts';
import { setProfile } from '#utils/store/set-profile.ts';
import { oneTarget, onPage, tickingClock } from '../made-up.ts';
import { counts, failsWith, logged, type StoreCase, same } from './case.ts';

const idOf = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

const content = (change: Partial<ReviewContent> = {}): ReviewContent => ({
  checklist: 'Regular review',
  questions: [
    { id: idOf(1), stage: 'settle', kind: 'words', text: 'What has gone well?' },
    { id: idOf(2), stage: 'scale', kind: 'scale', text: 'Where are you, 0 to 10?' },
    { id: idOf(3), stage: 'close', kind: 'scale', text: 'How sure are you, 0 to 10?' },
  ],
  answers: [
    { ...noAnswer(idOf(2)), number: 4 },
    { ...noAnswer(idOf(3)), number: 8 },
  ],
  startedAt: '2026-11-23T08:40:00.000Z',
  minutes: 20,
  summary: 'What we agreed',
  ...change,
});

export const finish = (userId: string, id = idOf(9)) => ({
  id,
  learner: onPage(userId),
  content: content(),
  draftKey: 'review/1',
});

const words = (name: string): ChecklistWords => ({
  name,
  minutes: 10,
  questions: content().questions,
});

/** Reviews, checklists, what works for a learner, and referrals. */
export const coaching: StoreCase[] = [
  {
    name: 'a finished review is one record, one entry and a contact, and its draft is gone',
    async run(db) {
      const clock = tickingClock();
      await writeDraft(db, 'review/1', { stage: 2 }, clock);
      const review = await finishReview(db, finish('1'), clock);
      same(await logged(db), ['review'], 'the log');
      same(await readDraft(db, 'review/1'), null, 'the draft');
      same(await counts(db), { learners: 1, log: 1, reviews: 1, totals: 1 }, 'what there is');
      const [entry] = await logOf(db, review.learnerId);
      same(
        entry?.kind === 'review' && [entry.reviewId, entry.confidence, entry.minutes],
        [review.id, 8, 20],
        'the entry',
      );
      const totals = await db.totals.get(review.learnerId);
      same(totals?.lastContact, review.at, 'the last contact');
    },
  },
  {
    name: 'finishing the same review twice finishes it once',
    async run(db) {
      const clock = tickingClock();
      const [first, again] = await Promise.all([
        finishReview(db, finish('1'), clock),
        finishReview(db, finish('1'), clock),
      ]);
      same(again, first, 'the second answer');
      same(await logged(db), ['review'], 'the log');
    },
  },
  {
    name: 'a review that was one learner’s is never finished as another’s',
    async run(db) {
      const clock = tickingClock();
      await finishReview(db, finish('1'), clock);
      await failsWith('errors.otherLearner', finishReview(db, finish('2'), clock));
      same(await counts(db), { learners: 1, log: 1, reviews: 1, totals: 1 }, 'what there is');
    },
  },
  {
    name: 'a review taken up again is a draft, and its entry does not stand',
    async run(db) {
      const clock = tickingClock();
      const review = await finishReview(db, finish('1'), clock);
      await reopenReview(db, review.id, { key: 'review/1', value: { stage: 3 } }, clock);
      same(await reviewsOf(db, review.learnerId), [], 'the reviews');
      same(await readDraft(db, 'review/1'), { stage: 3 }, 'the draft');
      const [back, entry] = await logOf(db, review.learnerId);
      same([back?.kind, back?.supersedes], ['taken-back', entry?.id], 'what is taken back');
      await finishReview(db, finish('1'), clock);
      same(await logged(db), ['review', 'taken-back', 'review'], 'the log');
      await failsWith(
        'errors.gone',
        reopenReview(db, idOf(8), { key: 'review/1', value: null }, clock),
      );
    },
  },
  {
    name: 'checklists are kept, changed, taken away and put back',
    async run(db) {
      const clock = tickingClock();
      const kept = await keepChecklist(db, words('Mine'), clock);
      const newer = await changeChecklist(db, kept.id, words('Mine, shorter'), clock);
      same([newer.name, newer.rev], ['Mine, shorter', 2], 'after the change');
      await removeChecklist(db, kept.id);
      same(await allChecklists(db), [], 'after the removal');
      await putChecklistBack(db, newer);
      same(await allChecklists(db), [newer], 'after Undo');
      await failsWith('errors.gone', changeChecklist(db, idOf(8), words('None'), clock));
    },
  },
  {
    name: 'a profile is logged by its fields, never by its words, and the same one changes nothing',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await oneTarget(db, clock);
      const words = { contact: ' Plays futsal ', planning: 'Wall planner', called: ' Mia  Rose ' };
      const profile = { ...emptyProfile(), ...words };
      await writeDraft(db, 'profile/1', profile, clock);
      const now = await setProfile(db, learner.id, profile, 'profile/1', clock);
      same([now.profile.contact, now.profile.called], ['Plays futsal', 'Mia Rose'], 'the profile');
      same(await readDraft(db, 'profile/1'), null, 'the draft');
      await setProfile(db, learner.id, profile, null, clock);
      const entries = (await logOf(db, learner.id)).filter(({ kind }) => kind === 'profile');
      same(
        entries.map((one) => one.kind === 'profile' && one.fields),
        [['called', 'contact', 'planning']],
        'the entries',
      );
      same(JSON.stringify(entries).includes('futsal'), false, 'words in the log');
      await failsWith('errors.gone', setProfile(db, idOf(8), profile, null, clock));
    },
  },
  {
    name: 'a referral is a day and nothing else, and can be taken back',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await oneTarget(db, clock);
      const entry = await noteReferral(db, learner.id, '2026-11-23', clock);
      same(
        Object.keys(entry).sort(),
        ['at', 'id', 'kind', 'learnerId', 'on', 'supersedes', 'targetId'],
        'all that is kept',
      );
      await withdrawReferral(db, entry.id, clock);
      const [back] = await logOf(db, learner.id);
      same([back?.kind, back?.supersedes], ['taken-back', entry.id], 'what is taken back');
      await failsWith('errors.gone', noteReferral(db, idOf(8), '2026-11-23', clock));
    },
  },
  {
    name: 'a suggestion that is put away is in the log, and can be brought back',
    async run(db) {
      const clock = tickingClock();
      const { learner } = await oneTarget(db, clock);
      const entry = await putNudgeAway(db, learner.id, 'slips/1', clock);
      await bringNudgeBack(db, entry.id, clock);
      const [back, away] = await logOf(db, learner.id);
      same(
        [away?.kind, back?.kind, back?.supersedes],
        ['nudge-put-away', 'taken-back', away?.id],
        'the log',
      );
      await failsWith('errors.gone', putNudgeAway(db, idOf(8), 'slips/1', clock));
    },
  },
  {
    name: 'two records made one have one profile and all reviews, and are two again by Undo',
    async run(db) {
      const clock = tickingClock();
      const kept = (await oneTarget(db, clock, '1')).learner;
      const { learnerId } = await finishReview(db, finish('2'), clock);
      const mine = { ...emptyProfile(), contact: 'Futsal', called: 'Mia' };
      const theirs = {
        ...emptyProfile(),
        contact: 'Chess',
        planning: 'Wall planner',
        called: 'Mimi',
      };
      await setProfile(db, kept.id, mine, null, clock);
      await setProfile(db, learnerId, theirs, null, clock);
      const receipt = await mergeLearners(db, kept.id, learnerId, clock);
      const joined = await db.learners.get(kept.id);
      same(
        [joined?.profile.contact, joined?.profile.planning, joined?.profile.called],
        ['Futsal · Chess', 'Wall planner', 'Mia'],
        'the profile',
      );
      same((await reviewsOf(db, kept.id)).length, 1, 'the reviews');
      await undoMerge(db, receipt, clock);
      const again = [await db.learners.get(kept.id), await db.learners.get(learnerId)];
      same(
        again.map((one) => one?.profile),
        [mine, theirs],
        'the profiles after Undo',
      );
      same((await reviewsOf(db, learnerId)).length, 1, 'the reviews after Undo');
    },
  },
];
