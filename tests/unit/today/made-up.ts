import type { FollowUp, LogEntry } from '#utils/domain/log-entry.ts';
import type { Totals } from '#utils/domain/totals.ts';
import type { LearnerRecords } from '#utils/today/standing.ts';

export const idOf = (n: number): string =>
  `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** The standing of a learner of whom there is nothing to say. */
export const totals = (some: Partial<Totals> = {}): Totals => ({
  learnerId: idOf(1),
  open: 0,
  met: 0,
  slipped: 0,
  lastContact: null,
  courses: [],
  confidence: [],
  dues: [],
  reviews: [],
  unsent: {},
  unsentKinds: [],
  firstDue: null,
  firstReview: null,
  slipsSince: null,
  fallingSince: null,
  askedSince: null,
  contactSince: null,
  ...some,
});

/** The records of a learner with one open target and nothing logged. */
export const records = (some: Partial<LearnerRecords> = {}): LearnerRecords => ({
  learner: { id: idOf(1), createdAt: '2026-09-07T09:00:00.000Z', archived: false },
  targets: [target(100)],
  log: [],
  questions: [],
  ...some,
});

export const target = (
  n: number,
  some: Partial<LearnerRecords['targets'][number]> = {},
): LearnerRecords['targets'][number] => ({
  id: idOf(n),
  status: 'agreed',
  due: '2026-11-30',
  reviewOn: '2026-11-30',
  course: 'Level 3 Sport',
  ...some,
});

const about = (at: string, n: number) => ({
  id: idOf(n),
  at,
  learnerId: idOf(1),
  targetId: idOf(100),
  supersedes: null,
});

/** A follow-up on the learner's one target, in the n-th entry. */
export const followed = (at: string, n: number, some: Partial<FollowUp> = {}): LogEntry => ({
  ...about(at, n),
  kind: 'follow-up',
  followUp: {
    outcome: 'not-yet',
    note: '',
    evidence: '',
    confidence: null,
    nextOn: null,
    moveReason: '',
    decision: null,
    ...some,
  },
});

export const met = (
  at: string,
  n: number,
  how: 'meeting' | 'message' | 'no-show',
  on = at.slice(0, 10),
): LogEntry => ({
  ...about(at, n),
  targetId: null,
  kind: 'contact',
  contact: { how, on, note: '', confidence: null },
});
