import { describe, expect, test } from 'vitest';
import type { Feedback } from '#utils/domain/feedback.ts';
import type { FollowUpOutcome, LogEntry } from '#utils/domain/log-entry.ts';
import type { TargetStatus } from '#utils/domain/target-status.ts';
import { answersTo } from '#utils/insights/answers.ts';
import { type ActionsBy, actionRows, countActions } from '#utils/insights/common-actions.ts';
import { countEndings, endingRows } from '#utils/insights/endings.ts';
import type { InsightRecords, Period } from '#utils/insights/records.ts';
import { slips } from '#utils/insights/slips.ts';
import { asText, median } from '#utils/insights/tables.ts';
import { waitDays, waitsOf } from '#utils/insights/waits.ts';
import { aFollowUp, aTarget, idOf } from '../mis/made-up.ts';

const commonActions = (of: InsightRecords, by: ActionsBy, period: Period, none: string) =>
  actionRows(countActions(of, by, period), none);
const endings = (of: InsightRecords, period: Period) => endingRows(countEndings(of, period));
const waits = (of: InsightRecords, period: Period) => waitsOf(waitDays(of, period));

const all = { from: null, zone: 'Europe/London' };
const moment = (day: string, time = '12:00') => `${day}T${time}:00.000Z`;

const records = (some: Partial<InsightRecords>): InsightRecords => ({
  targets: [],
  feedback: [],
  log: [],
  ...some,
});

const source = (feedback: number, block = 0) => ({
  feedbackId: idOf(feedback),
  block,
  span: { start: 0, end: 3 },
  quote: 'Cite your sources',
});

const feedback = (n: number, markedOn: string | null, criteria: (string | null)[] = [null]) => ({
  id: idOf(n),
  markedOn,
  blocks: criteria.map((criterion): Feedback['blocks'][number] => ({
    ...{ source: 'rubric', author: null, text: 'Cite your sources', cut: false },
    criterion,
  })),
});

const followUp = (
  n: number,
  target: number,
  day: string,
  outcome: FollowUpOutcome,
  supersedes: string | null = null,
): LogEntry => {
  const entry = aFollowUp();
  return {
    ...entry,
    ...{ id: idOf(n), at: moment(day), targetId: idOf(target), supersedes },
    followUp: { ...entry.followUp, outcome, decision: null },
  };
};

const became = (n: number, target: number, to: TargetStatus, at: string): LogEntry => ({
  ...{ id: idOf(n), at, learnerId: idOf(1), targetId: idOf(target), supersedes: null },
  ...{ kind: 'status', from: 'in-progress', to, reason: '' },
});

describe('what targets are about', () => {
  const targets = [
    aTarget({ id: idOf(1), learnerId: idOf(11), statement: 'Check my spelling', course: 'Sport' }),
    aTarget({ id: idOf(2), learnerId: idOf(11), statement: 'Check my commas', course: 'Sport' }),
    aTarget({ id: idOf(3), learnerId: idOf(12), statement: 'Check my spelling', course: null }),
    aTarget({ id: idOf(4), learnerId: idOf(13), statement: 'Ring the shop', course: 'Art' }),
    aTarget({ id: idOf(5), statement: 'Check my spelling', status: 'withdrawn' }),
  ].map((target) => ({ ...target, sources: [] }));

  test('by theme: targets, and learners counted once', () => {
    expect(commonActions(records({ targets }), 'theme', all, 'Else')).toEqual([
      { name: 'spelling', numbers: [3, 2] },
      { name: 'Else', numbers: [1, 1] },
    ]);
  });

  test('by course', () => {
    expect(commonActions(records({ targets }), 'course', all, 'None')).toEqual([
      { name: 'Sport', numbers: [2, 1] },
      { name: 'Art', numbers: [1, 1] },
      { name: 'None', numbers: [1, 1] },
    ]);
  });

  test('by criterion: that of the teacher’s words it came from, each once', () => {
    const made = [
      aTarget({ id: idOf(1), sources: [source(50, 1), source(50, 1), source(50, 2)] }),
      aTarget({ id: idOf(2), sources: [source(99)] }),
    ];
    const kept = [feedback(50, null, [null, 'P2', 'M1'])];
    expect(
      commonActions(records({ targets: made, feedback: kept }), 'criterion', all, 'None'),
    ).toEqual([
      { name: 'M1', numbers: [1, 1] },
      { name: 'P2', numbers: [1, 1] },
      { name: 'None', numbers: [1, 1] },
    ]);
  });

  test('only of the time asked for, by the mentor’s day', () => {
    const late = [
      aTarget({ createdAt: moment('2026-10-31', '23:30') }),
      aTarget({ id: idOf(2), createdAt: moment('2026-11-01', '00:30') }),
    ].map((target) => ({ ...target, sources: [] }));
    const count = (zone: string) =>
      commonActions(records({ targets: late }), 'course', { from: '2026-11-01', zone }, '-').reduce(
        (sum, { numbers }) => sum + (numbers[0] ?? 0),
        0,
      );
    expect([
      count('Europe/London'),
      count('Australia/Adelaide'),
      count('America/Los_Angeles'),
    ]).toEqual([1, 2, 0]);
  });
});

describe('how targets ended', () => {
  test('once each, in the month of the change that stands, oldest month first', () => {
    const targets = [
      aTarget({ id: idOf(1), status: 'met' }),
      aTarget({ id: idOf(2), status: 'not-met' }),
      aTarget({ id: idOf(3), status: 'in-progress' }),
      aTarget({ id: idOf(4), status: 'withdrawn' }),
    ];
    const log = [
      became(20, 1, 'met', moment('2026-10-05')),
      became(21, 1, 'in-progress', moment('2026-10-06')),
      became(22, 1, 'met', moment('2026-11-30', '23:30')),
      became(23, 2, 'not-met', moment('2026-10-07')),
      became(24, 3, 'met', moment('2026-10-08')),
      became(25, 4, 'withdrawn', moment('2026-10-09')),
    ];
    expect(endings(records({ targets, log }), all)).toEqual([
      { name: '2026-10', numbers: [0, 0, 1] },
      { name: '2026-11', numbers: [1, 0, 0] },
    ]);
    const there = { from: null, zone: 'Australia/Adelaide' };
    expect(endings(records({ targets, log }), there).map(({ name }) => name)).toEqual([
      '2026-10',
      '2026-12',
    ]);
  });
});

describe('how long it took', () => {
  const targets = [
    aTarget({ id: idOf(1), createdAt: moment('2026-11-05'), sources: [source(50)] }),
    aTarget({ id: idOf(2), createdAt: moment('2026-11-03'), sources: [source(50)] }),
    aTarget({ id: idOf(3), createdAt: moment('2026-11-30'), sources: [source(51)] }),
    aTarget({ id: idOf(4), createdAt: moment('2026-10-01'), sources: [source(53)] }),
  ];
  const kept = [
    feedback(50, moment('2026-11-02')),
    feedback(51, moment('2026-11-02')),
    feedback(52, moment('2026-11-02')),
    feedback(53, moment('2026-11-02')),
    feedback(54, null),
  ];
  const log = [followUp(30, 1, '2026-11-12', 'partly'), followUp(31, 2, '2026-11-20', 'done')];

  test('from marking to the first target and the first follow-up', () => {
    const { toTarget, toFollowUp } = waits(records({ targets, feedback: kept, log }), all);
    expect(toTarget).toEqual({ within: [1, 0, 0, 1], median: 14.5 });
    expect(toFollowUp).toEqual({ within: [0, 0, 1, 0], median: 10 });
  });

  test('over the end of summer time days are days', () => {
    const [made] = targets;
    if (!made) throw new Error('no target');
    const over = { ...made, createdAt: '2026-10-26T00:30:00.000Z' };
    const marked = [feedback(50, '2026-10-24T23:30:00.000Z')];
    const { toTarget } = waits(records({ targets: [over], feedback: marked }), all);
    // 25 October 00:30 in London summer time, and 26 October 00:30 in winter time.
    expect(toTarget.median).toBe(1);
  });
});

test('slips count each target once, corrections in the place of what they correct', () => {
  const targets = [1, 2, 3, 4].map((n) => aTarget({ id: idOf(n) }));
  const log = [
    followUp(30, 1, '2026-11-02', 'not-yet'),
    followUp(31, 1, '2026-11-03', 'not-yet'),
    followUp(32, 2, '2026-11-04', 'not-yet'),
    followUp(33, 2, '2026-11-05', 'done', idOf(32)),
    followUp(34, 3, '2026-11-06', 'not-yet'),
  ];
  expect(slips(records({ targets, log }), all)).toEqual({ never: 1, once: 1, often: 1 });
});

test('a table is text with one line a row, whatever a name holds', () => {
  const rows = [{ name: 'Two\tlines\nhere', numbers: [3, 2] }];
  expect(asText(['Course', 'Targets', 'Learners'], rows)).toBe(
    'Course\tTargets\tLearners\nTwo lines here\t3\t2',
  );
});

test.each([
  [[], null],
  [[3], 3],
  [[9, 1], 5],
  [[9, 1, 2], 2],
])('the middle of %j is %j', (numbers, expected) => expect(median(numbers)).toBe(expected));

test('learner by learner comes to the same as all at once, with the page free in between', async () => {
  const ofLearner = (n: number): InsightRecords => {
    const learnerId = idOf(1000 + n);
    const [one, two] = [n * 2 + 1, n * 2 + 2];
    const courses = ['Sport', 'Art', null];
    const targets = [one, two].map((id) =>
      aTarget({
        ...{ id: idOf(id), learnerId, course: courses[n % 3] ?? null },
        ...{ statement: n % 2 ? 'Check my spelling' : 'Ring the shop', status: 'met' as const },
        sources: [source(100 + n)],
      }),
    );
    const log = [
      followUp(200 + n, one, '2026-11-25', n % 3 ? 'not-yet' : 'done'),
      became(300 + n, two, 'met', moment(n % 2 ? '2026-10-31' : '2026-12-01')),
    ].map((entry) => ({ ...entry, learnerId }));
    return records({ targets, feedback: [feedback(100 + n, moment('2026-11-02'), ['P2'])], log });
  };
  const learners = [0, 1, 2, 3, 4, 5, 6].map(ofLearner);
  const together = records({
    targets: learners.flatMap(({ targets }) => targets),
    feedback: learners.flatMap((one) => one.feedback),
    log: learners.flatMap(({ log }) => log),
  });
  const none = { theme: 'Else', course: 'None', criterion: 'None' };
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  const period = { from: '2026-11-01', zone: 'Europe/London' };
  const answers = await answersTo(learners, period, none, pause);
  expect(pauses).toBe(7);
  expect(answers).toEqual(await answersTo([together], period, none, pause));
  expect(answers.actions.course[0]).toEqual({ name: 'Sport', numbers: [6, 3] });
  expect(answers.endings).toEqual([{ name: '2026-12', numbers: [4, 0, 0] }]);
});
