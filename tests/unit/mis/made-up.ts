import type { LastSent } from '#utils/domain/export-batch.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { FollowUpEntry } from '#utils/domain/log-entry.ts';
import { emptyProfile } from '#utils/domain/profile.ts';
import type { Question } from '#utils/domain/question.ts';
import { noAnswer, type Review } from '#utils/domain/review.ts';
import type { Target } from '#utils/domain/target.ts';
import { type ExportRecord, recordOfTarget } from '#utils/mis/export-record.ts';
import { type KnownProfile, shippedProfiles } from '#utils/mis/known-profiles.ts';

/** A shipped profile by its id. @throws when none is shipped under it */
export function byId(id: string): KnownProfile {
  const found = shippedProfiles.find((one) => one.id === id);
  if (!found) throw new Error(`No profile ${id}`);
  return found;
}

/** A different, valid record id for every number below 16^4. */
export const idOf = (n: number): string =>
  `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** A made-up learner, with what a test wants to be different. */
export const aLearner = (changes: Partial<Learner> = {}): Learner => ({
  id: idOf(1),
  createdAt: '2026-09-01T09:00:00.000Z',
  updatedAt: '2026-09-01T09:00:00.000Z',
  rev: 1,
  name: 'Robin Ashdown',
  identities: [{ site: 'https://vle.example.ac.uk', userId: '42', idNumber: '00123' }],
  identityKeys: ['https://vle.example.ac.uk|42'],
  misRef: '000777',
  groups: [],
  archived: false,
  profile: emptyProfile(),
  ...changes,
});

/** A made-up open target of that learner. */
export const aTarget = (changes: Partial<Target> = {}): Target => ({
  id: idOf(100),
  createdAt: '2026-11-20T23:30:00.000Z',
  updatedAt: '2026-11-20T23:30:00.000Z',
  rev: 3,
  learnerId: idOf(1),
  statement: 'I will add two sources to my leaflet',
  steps: [
    { id: idOf(200), text: 'Find two sources', done: true },
    { id: idOf(201), text: 'Write one line on each', done: false },
  ],
  evidence: 'Both sources are in the list',
  due: '2026-12-04',
  why: '',
  ifThen: '',
  agreedOn: '2026-11-20',
  sources: [],
  course: 'Travel, level 2',
  work: 'City leaflet',
  reviewOn: '2026-11-27',
  challenge: null,
  ownWords: '',
  forNext: [],
  assessment: null,
  deadline: null,
  follows: null,
  status: 'agreed',
  ...changes,
});

/** A made-up follow-up on that target. */
export const aFollowUp = (changes: Partial<FollowUpEntry['followUp']> = {}): FollowUpEntry => ({
  id: idOf(300),
  at: '2026-11-22T14:00:00.000Z',
  learnerId: idOf(1),
  targetId: idOf(100),
  supersedes: null,
  kind: 'follow-up',
  followUp: {
    outcome: 'partly',
    note: 'One source found',
    evidence: '',
    confidence: 7,
    nextOn: '2026-12-01',
    moveReason: '',
    decision: null,
    ...changes,
  },
});

/** That follow-up as it is exported: never put right, with its target and learner. */
export const ofFollowUp = (entry = aFollowUp()) => ({
  entry,
  firstId: entry.id,
  rev: 1,
  target: aTarget(),
  learner: aLearner(),
});

/** What went out of the made-up target, and was taken. */
export const aSentRow = (changes: Partial<LastSent> = {}): LastSent => ({
  recordId: idOf(100),
  rev: 3,
  hash: '',
  stamp: '',
  isGone: false,
  batchId: idOf(900),
  isTaken: true,
  ...changes,
});

/** The record of one target's row. */
export const aRecord = (
  target: Partial<Target> = {},
  learner: Partial<Learner> = {},
  lastFollowUp: FollowUpEntry | null = null,
): ExportRecord =>
  recordOfTarget({ target: aTarget(target), learner: aLearner(learner), lastFollowUp });

/** A made-up review of that learner: words, a scale and a tick, and a question that was not asked. */
export const aReview = (changes: Partial<Review> = {}): Review => {
  const asked = (n: number, kind: 'words' | 'scale' | 'tick', text: string) => ({
    id: idOf(n),
    stage: 'look-back' as const,
    kind,
    text,
  });
  const answer = (n: number, given: object) => ({ ...noAnswer(idOf(n)), ...given });
  return {
    id: idOf(400),
    createdAt: '2026-11-22T14:25:00.000Z',
    updatedAt: '2026-11-22T14:25:00.000Z',
    rev: 1,
    learnerId: idOf(1),
    at: '2026-11-22T14:25:00.000Z',
    checklist: 'Weekly talk',
    questions: [
      asked(410, 'words', 'What went well?'),
      asked(411, 'scale', 'How sure are you?'),
      asked(412, 'tick', 'Brought the planner?'),
      asked(413, 'words', 'Anything else?'),
    ],
    answers: [
      answer(410, { words: 'The plan' }),
      answer(411, { number: 6 }),
      answer(412, { ticked: true }),
    ],
    startedAt: '2026-11-22T14:00:00.000Z',
    minutes: 25,
    summary: 'We looked at the plan.',
    ...changes,
  };
};

/** A made-up question about that learner's feedback. */
export const aQuestion = (changes: Partial<Question> = {}): Question => ({
  id: idOf(500),
  createdAt: '2026-11-21T10:00:00.000Z',
  updatedAt: '2026-11-21T10:00:00.000Z',
  rev: 1,
  learnerId: idOf(1),
  targetId: null,
  sources: [],
  quote: 'Needs more depth',
  teacher: 'Ms Carter',
  course: 'Travel, level 2',
  work: 'City leaflet',
  unclear: 'vague',
  text: 'How long should it be?',
  sentBy: 'copy',
  state: 'open',
  answer: '',
  answeredOn: null,
  ...changes,
});
