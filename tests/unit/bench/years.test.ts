import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { threeYears } from '#tests/bench/in-page/years.ts';
import { feedbackOfWords } from '#tests/bench/texts.ts';
import { Feedback } from '#utils/domain/feedback.ts';
import { Learner } from '#utils/domain/learner.ts';
import { LogEntry } from '#utils/domain/log-entry.ts';
import { Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import { Totals } from '#utils/domain/totals.ts';

const how = { learners: 12, targets: 6, followUps: 3, today: '2026-11-23' };
const years = threeYears(how);

test.each([
  ['learners', Learner, years.learners, 12],
  ['feedback', Feedback, years.feedback, 72],
  ['targets', Target, years.targets, 72],
  // Four that are met and two that are open for each learner: one entry for setting it, then the follow-ups.
  ['log', LogEntry, years.log, 12 * (4 * 4 + 2 * 2)],
  ['totals', Totals, years.totals, 12],
] as const)('%s are what the store would have kept', (_, schema, records, count) => {
  expect(records).toHaveLength(count);
  for (const record of records) expect(z.safeParse(schema, record).error).toBeUndefined();
});

test('no id comes twice', () => {
  const ids = [years.learners, years.feedback, years.targets, years.log].flat().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the totals are those of the targets, and some are overdue', () => {
  const open = years.targets.filter(({ status }) => isOpenStatus(status));
  expect(years.totals.reduce((sum, total) => sum + total.open, 0)).toBe(open.length);
  const overdue = open.filter(({ due }) => due !== null && due < how.today);
  expect(overdue).toHaveLength(3);
});

test('the same numbers give the same records', () => expect(threeYears(how)).toEqual(years));

test('feedback has as many words as asked for, and another beginning each turn', () => {
  const [one, two] = [feedbackOfWords(500, 0), feedbackOfWords(500, 1)];
  expect(one.split(/\s+/)).toHaveLength(500);
  expect(two.slice(0, 40)).not.toBe(one.slice(0, 40));
});
