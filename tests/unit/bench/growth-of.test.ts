import { expect, test } from 'vitest';
import { exponentOf } from '#tests/bench/growth-of.ts';

test.each([
  ['what does not grow', [5, 5, 5], 0],
  ['what grows in step', [2, 20, 200], 1],
  ['what grows with the square', [1, 100, 10_000], 2],
])('the exponent of %s', (_what, times, exponent) => {
  const sizes = times.map((took, n) => ({ size: 10 ** (n + 3), took }));
  expect(exponentOf(sizes)).toBeCloseTo(exponent, 9);
});

test('one size tells no growth, nor does a time of nothing', () => {
  expect(() => exponentOf([{ size: 10, took: 1 }])).toThrow();
  expect(() =>
    exponentOf([
      { size: 10, took: 1 },
      { size: 100, took: 0 },
    ]),
  ).toThrow();
});
