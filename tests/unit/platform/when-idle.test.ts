import { expect, test } from 'vitest';
import { type IdleWindow, whenIdle } from '#utils/platform/when-idle.ts';

/** A page whose idle times come when the test says, each with so many milliseconds, of which every look takes one. */
function pageWithIdleTimes(): {
  page: IdleWindow;
  idle: (ms: number) => void;
  waiting: () => number;
} {
  let waiting: IdleRequestCallback[] = [];
  const page: IdleWindow = { requestIdleCallback: (callback) => waiting.push(callback) };
  const idle = (ms: number) => {
    const [now, left] = [waiting, { ms: ms + 1 }];
    waiting = [];
    for (const callback of now)
      callback({ didTimeout: false, timeRemaining: () => (left.ms -= 1) });
  };
  return { page, idle, waiting: () => waiting.length };
}

function* counting(done: number[]): Generator<void> {
  for (let step = 1; step <= 5; step += 1) {
    done.push(step);
    yield;
  }
}

test('takes steps while there is time, goes on in the next idle time, and ends', () => {
  const done: number[] = [];
  const { page, idle, waiting } = pageWithIdleTimes();
  whenIdle(counting(done), page);
  expect(done).toEqual([]);
  idle(5);
  expect(done).toEqual([1, 2]);
  idle(50);
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(waiting()).toBe(0);
});

test('begins nothing where hardly any time is left', () => {
  const done: number[] = [];
  const { page, idle, waiting } = pageWithIdleTimes();
  whenIdle(counting(done), page);
  idle(3);
  expect(done).toEqual([]);
  expect(waiting()).toBe(1);
});
