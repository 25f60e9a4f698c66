import { expect, test } from 'vitest';
import { presentStep, TOUR_START, TOUR_STEPS, withDone, withSkipped } from '#utils/sample/tour.ts';

test('each step leads to the next, done or skipped', () => {
  let progress = TOUR_START;
  const seen: unknown[] = [];
  for (const [at, step] of TOUR_STEPS.entries()) {
    seen.push(presentStep(progress));
    progress = at % 2 ? withSkipped(progress, step) : withDone(progress, step);
  }
  expect(seen).toEqual(TOUR_STEPS);
  expect(presentStep(progress)).toBeNull();
});

test('a later step done early waits for its turn, and one skipped still counts when it is done', () => {
  const early = withDone(TOUR_START, 'today');
  expect(presentStep(early)).toBe('sorted');
  const skipped = withSkipped(early, 'sorted');
  expect(presentStep(skipped)).toBe('point');
  expect(withDone(skipped, 'sorted').done).toEqual(['today', 'sorted']);
});

test('the same step twice changes nothing', () => {
  const once = withDone(TOUR_START, 'point');
  expect(withDone(once, 'point')).toBe(once);
  const skipped = withSkipped(once, 'agreed');
  expect(withSkipped(skipped, 'agreed')).toBe(skipped);
});
