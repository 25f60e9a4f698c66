import { expect, test } from 'vitest';
import { placesOf } from '#components/plots/line-points.ts';

const size = { width: 100, height: 50, most: 10 };

test('time goes from left to right, the top of the scale is up', () => {
  const points = [
    { at: 0, value: 0 },
    { at: 25, value: 10 },
    { at: 100, value: 5 },
  ];
  expect(placesOf(points, size)).toEqual([
    { x: 0, y: 50 },
    { x: 25, y: 0 },
    { x: 100, y: 25 },
  ]);
});

test('one point stands in the middle, points of one moment beside each other', () => {
  expect(placesOf([{ at: 7, value: 5 }], size)).toEqual([{ x: 50, y: 25 }]);
  const same = [
    { at: 7, value: 0 },
    { at: 7, value: 10 },
  ];
  expect(placesOf(same, size).map(({ x }) => x)).toEqual([0, 100]);
  expect(placesOf([], size)).toEqual([]);
});
