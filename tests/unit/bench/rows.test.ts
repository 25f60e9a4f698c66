import { describe, expect, test } from 'vitest';
import { type Budget, countedRow, measuredRow } from '#tests/bench/rows.ts';
import { tableOf } from '#tests/bench/table.ts';

const about = { bench: 'store', metric: 'save', unit: 'ms', control: 'raw put' };
const samples = {
  subject: [...Array.from({ length: 19 }, () => 3), 30],
  control: Array.from({ length: 20 }, () => 2),
};

test('a row has the promised keys', () => {
  expect(measuredRow({ ...about, budget: { on: 'ratio', max: 1.3 } }, samples)).toEqual({
    bench: 'store',
    metric: 'save',
    unit: 'ms',
    p50: 3,
    p95: 3,
    control: { name: 'raw put', p50: 2, p95: 2 },
    ratio: 1.5,
    budget: 1.3,
    budgetOn: 'ratio',
    ok: false,
  });
});

describe('the budget is held against the figure that it names', () => {
  const slow = { subject: [...Array.from({ length: 10 }, () => 3), 30], control: [2] };
  test.each<[Budget, boolean]>([
    [{ on: 'p50', max: 3 }, true],
    [{ on: 'p50', max: 2.9 }, false],
    [{ on: 'p95', max: 29 }, false],
    [{ on: 'p95', max: 30 }, true],
    [{ on: 'ratio', max: 1.5 }, true],
    [{ on: 'ratio', max: 1.4 }, false],
  ])('%j: %s', (budget, ok) => {
    expect(measuredRow({ ...about, budget }, slow).ok).toBe(ok);
  });
});

test('without a budget there is no verdict', () => {
  const row = measuredRow(about, samples);
  expect([row.budget, row.budgetOn, row.ok]).toEqual([null, null, null]);
});

test('a control that takes nothing gives no ratio, and no verdict on one', () => {
  const row = measuredRow(
    { ...about, budget: { on: 'ratio', max: 2 } },
    { subject: [1], control: [0] },
  );
  expect([row.ratio, row.ok]).toEqual([null, null]);
});

test('a count has no spread, and may have no control', () => {
  const row = countedRow({ ...about, unit: 'bytes', budget: { on: 'p50', max: 0 } }, 0, null);
  expect(row).toMatchObject({ p50: 0, p95: 0, control: null, ratio: null, ok: true });
});

test('the table names the rows, says what went over, and stands in line', () => {
  const rows = [
    measuredRow({ ...about, budget: { on: 'ratio', max: 1.3 } }, samples),
    countedRow({ ...about, metric: 'content script', unit: 'bytes' }, 8067, null),
  ];
  const lines = tableOf(rows).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^store +save \(ms\) .* 1\.50 × +ratio ≤ 1\.30 × +OVER$/);
  expect(lines[2]).toMatch(/content script \(bytes\) +8,067 +8,067 +–$/);
  expect(lines[0]?.indexOf('control')).toBe(lines[1]?.indexOf('raw put'));
});
