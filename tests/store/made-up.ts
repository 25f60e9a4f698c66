import type { FeedbackBlock, WorkRef } from '#utils/domain/feedback.ts';
import { newId } from '#utils/domain/ids.ts';
import type { FollowUp } from '#utils/domain/log-entry.ts';
import { emptyWording, type Target, type TargetWording } from '#utils/domain/target.ts';
import type { Clock } from '#utils/domain/time.ts';
import type { Store } from '#utils/store/db.ts';
import type { ChosenLearner } from '#utils/store/find-learner.ts';
import { keepFeedback, type ReadFeedback } from '#utils/store/keep-feedback.ts';
import type { WrittenBatch } from '#utils/store/record-batch.ts';
import { saveTarget } from '#utils/store/save-target.ts';

const SITE = 'https://vle.example.ac.uk';

/** A clock that starts on 23 November 2026 and goes on by a second each time it is asked. */
export function tickingClock(day = '2026-11-23'): Clock {
  let ticks = 0;
  const start = Date.parse(`${day}T09:00:00.000Z`);
  return { now: () => new Date(start + 1000 * ticks++).toISOString(), today: () => day };
}

/** A learner as a page proves one. */
export const onPage = (userId: string, name = `Learner ${userId}`): ChosenLearner => ({
  by: 'page',
  identity: { site: SITE, userId },
  name,
});

export const block = (text: string): FeedbackBlock => ({
  source: 'comment',
  criterion: null,
  author: null,
  text,
  cut: false,
});

export const essay = (activityId: string): WorkRef => ({
  site: SITE,
  course: 'Level 3 Sport',
  courseId: '4',
  work: `Essay ${activityId}`,
  activityId,
  attempt: 1,
});

/** Feedback as it is read from a page. */
export const read = (learner: ChosenLearner, change: Partial<ReadFeedback> = {}): ReadFeedback => ({
  learner,
  work: essay('7'),
  grade: 'Pass',
  markedOn: null,
  released: true,
  blocks: [block('Add two references.')],
  ...change,
});

export const wording = (change: Partial<TargetWording> = {}): TargetWording => ({
  ...emptyWording(),
  statement: 'Add two references.',
  steps: [{ id: '00000000-0000-4000-8000-000000000001', text: 'Find the books', done: false }],
  due: '2026-11-30',
  ...change,
});

export const followUp = (change: Partial<FollowUp> = {}): FollowUp => ({
  outcome: 'partly',
  note: '',
  evidence: '',
  confidence: null,
  nextOn: null,
  moveReason: '',
  decision: null,
  ...change,
});

/** A file of targets with rows of these records, about to be handed over. */
export const written = (ids: string[], change: Partial<WrittenBatch> = {}): WrittenBatch => ({
  id: newId(),
  profile: 'default',
  kind: 'targets',
  fileName: 'targets.csv',
  fileHash: 'ab',
  rows: ids.map((recordId) => ({ recordId, rev: 1, hash: 'h1', stamp: 's1', isGone: false })),
  heldBack: 0,
  released: [],
  resends: null,
  ...change,
});

/** One learner with one piece of feedback and one target drawn from it. */
export async function oneTarget(db: Store, clock: Clock, userId = '1', due = '2026-11-30') {
  const { learner, feedback } = await keepFeedback(db, read(onPage(userId)), clock);
  const quote = 'Add two references.';
  const source = { feedbackId: feedback.id, block: 0, span: { start: 0, end: 19 }, quote };
  const target: Target = await saveTarget(
    db,
    {
      learnerId: learner.id,
      wording: wording({ due }),
      sources: [source],
      course: feedback.course,
      work: feedback.work,
      assessment: null,
      draftKey: null,
    },
    clock,
  );
  return { learner, feedback, target };
}
