import type { Feedback } from '#utils/domain/feedback.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { LogEntry } from '#utils/domain/log-entry.ts';
import { emptyProfile } from '#utils/domain/profile.ts';
import { emptyWording, type Target } from '#utils/domain/target.ts';
import { isOpenStatus, type TargetStatus } from '#utils/domain/target-status.ts';
import type { Totals } from '#utils/domain/totals.ts';
import { standingOf } from '#utils/today/standing.ts';

/** How much of everything there is; the same numbers always give the same records. */
export interface HowMuch {
  learners: number;
  /** Of each learner, spread over three years. */
  targets: number;
  /** Of each target. */
  followUps: number;
  /** The last day of the three years, `2026-11-23`. */
  today: string;
}

/** Everything a store of that size holds. */
export interface Years {
  learners: Learner[];
  feedback: Feedback[];
  targets: Target[];
  log: LogEntry[];
  totals: Totals[];
}

const DAYS = 3 * 365;
const SITE = 'https://vle.example.ac.uk';
const FIRST = ['Amira', 'Ben', 'Chloe', 'Dylan', 'Efe', 'Farah', 'George', 'Hanna', 'Idris', 'Jo'];
const LAST = ['Ashdown', 'Bello', 'Carter', 'Dobbs', 'Evans', 'Farrow', 'Gill', 'Hussain', 'Ito'];
const ASKED = [
  'Add two Harvard references to task 2',
  'Label every axis of your graph and give its unit',
  'Explain one hazard in the kitchen and how you control it',
  'Write one paragraph that compares both care settings',
  'Test the circuit again and write the reading in the log',
];

/** What kind of record an id is for. */
const KINDS = { learner: 1, feedback: 2, target: 3, step: 4, entry: 5 };

const idOf = (kind: keyof typeof KINDS, n: number): string =>
  `0000000${KINDS[kind]}-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;

/** The id of the n-th learner. */
export const learnerId = (n: number): string => idOf('learner', n);

/** A day, counted back from today (negative: to come). */
const dayBefore = (today: string, days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);

const instantOf = (day: string): string => `${day}T10:00:00.000Z`;

const recordOf = (id: string, at: string) => ({ id, createdAt: at, updatedAt: at, rev: 1 });

function learnerOf(n: number, { today }: HowMuch): Learner {
  const identity = { site: SITE, userId: String(1000 + n) };
  return {
    ...recordOf(idOf('learner', n), instantOf(dayBefore(today, DAYS))),
    name: `${FIRST[n % FIRST.length]} ${LAST[n % LAST.length]} ${n}`,
    identities: [identity],
    identityKeys: [`${identity.site}|${identity.userId}`],
    misRef: String(100_000 + n),
    groups: [],
    archived: false,
    profile: emptyProfile(),
  };
}

function feedbackOf(n: number, learnerId: string, words: string, at: string): Feedback {
  const [work, activityId] = [`Unit ${n % 20} report`, String(n)];
  return {
    ...recordOf(idOf('feedback', n), at),
    learnerId,
    ...{ site: SITE, course: 'Level 3 Health', courseId: '7', work, activityId, attempt: 1 },
    sourceKey: `${learnerId}/${activityId}`,
    hash: n.toString(16).padStart(64, '0'),
    ...{ grade: 'Pass', markedOn: at, released: true, state: 'used' },
    blocks: [{ source: 'comment', criterion: null, author: null, text: `${words}.`, cut: false }],
  };
}

const wordingOf = (n: number, words: string, due: string) => ({
  ...emptyWording(),
  statement: `${words} (${n})`,
  steps: [
    { id: idOf('step', 2 * n), text: 'Look at the example with your tutor', done: true },
    { id: idOf('step', 2 * n + 1), text: 'Write your own and hand it in', done: false },
  ],
  evidence: 'Your tutor has ticked it',
  due,
});

function targetOf(n: number, feedback: Feedback, due: string, status: TargetStatus): Target {
  const words = feedback.blocks[0]?.text ?? '';
  const span = { start: 0, end: words.length };
  return {
    ...recordOf(idOf('target', n), feedback.createdAt),
    learnerId: feedback.learnerId,
    ...wordingOf(n, words, due),
    sources: [{ feedbackId: feedback.id, block: 0, span, quote: words }],
    course: feedback.course,
    work: feedback.work,
    reviewOn: due,
    ...{ assessment: null, deadline: null, follows: null },
    status,
  };
}

function entriesOf(target: Target, n: number, followUps: number): LogEntry[] {
  const about = { learnerId: target.learnerId, targetId: target.id, supersedes: null };
  const { statement, steps, evidence, due } = target;
  const wording = { ...emptyWording(), statement, steps, evidence, due };
  const at = (turn: number) => instantOf(dayBefore(target.createdAt.slice(0, 10), -7 * turn));
  const follow = Array.from(
    { length: followUps },
    (_, turn): LogEntry => ({
      ...{ id: idOf('entry', n * 16 + turn + 1), at: at(turn + 1), ...about, kind: 'follow-up' },
      followUp: {
        outcome: turn + 1 === followUps && target.status === 'met' ? 'done' : 'partly',
        ...{ note: 'Worked on it together for ten minutes.', evidence: '', moveReason: '' },
        confidence: 6,
        decision: null,
        nextOn: isOpenStatus(target.status) ? target.reviewOn : null,
      },
    }),
  );
  return [
    { id: idOf('entry', n * 16), at: at(0), ...about, kind: 'target-set', wording },
    ...follow,
  ];
}

/** The newest two of a learner's targets are open, every fifth learner's older one is overdue; the rest are met. */
function addLearner(years: Years, n: number, how: HowMuch): void {
  const learner = learnerOf(n, how);
  years.learners.push(learner);
  const firstEntry = years.log.length;
  for (let turn = 0; turn < how.targets; turn++) {
    const number = n * how.targets + turn;
    const fromEnd = how.targets - 1 - turn;
    const set = instantOf(dayBefore(how.today, 14 + Math.floor((fromEnd * DAYS) / how.targets)));
    const isLate = fromEnd === 1 && n % 5 === 0;
    const isAhead = fromEnd < 2 && !isLate;
    const due = isAhead ? dayBefore(how.today, -28) : dayBefore(set.slice(0, 10), -7);
    const feedback = feedbackOf(number, learner.id, ASKED[number % ASKED.length] ?? '', set);
    const target = targetOf(number, feedback, due, fromEnd < 2 ? 'agreed' : 'met');
    years.feedback.push(feedback);
    years.targets.push(target);
    years.log.push(...entriesOf(target, number, fromEnd < 2 ? 1 : how.followUps));
  }
  const [targets, log] = [years.targets.slice(-how.targets), years.log.slice(firstEntry)];
  years.totals.push(standingOf({ learner, targets, log, questions: [] }));
}

/** Three years of work with so many learners, counted from the `first`-th: made up, in order, always the same. */
export function threeYears(how: HowMuch, first = 0): Years {
  const years: Years = { learners: [], feedback: [], targets: [], log: [], totals: [] };
  for (let n = first; n < first + how.learners; n++) addLearner(years, n, how);
  return years;
}
