import { expect, test } from 'vitest';
import type { PageMark } from '#utils/lms/page-mark.ts';
import { makeLastMark } from '#utils/services/last-mark.ts';

const mark = (address: string, name = address, rest = ''): PageMark => ({
  address,
  learner: address + name,
  rest,
});

function made() {
  const told: boolean[] = [];
  return { told, last: makeLastMark((isOther) => void told.push(isOther)) };
}

test('what was read already is no news', () => {
  const { told, last } = made();
  last.begin()(mark('ann'));
  last.hear(mark('ann'));
  expect(told).toEqual([]);
});

test('another learner, and the same one whose form was made anew', () => {
  const { told, last } = made();
  last.begin()(mark('ann'));
  last.hear(mark('ann', 'ann', 'second form'));
  last.hear(mark('ben'));
  expect(told).toEqual([false, true]);
});

test('a name that arrives while its learner is read waits for the reading, which has it', () => {
  const { told, last } = made();
  last.begin()(mark('ann'));
  last.hear(mark('ben', 'ann'));
  const end = last.begin();
  last.hear(mark('ben', 'ben'));
  end(mark('ben', 'ben'));
  expect(told).toEqual([true]);
});

test('and is told after all when the reading does not have it', () => {
  const { told, last } = made();
  last.begin()(mark('ann'));
  last.hear(mark('ben', 'ann'));
  const end = last.begin();
  last.hear(mark('ben', 'cem'));
  end(mark('ben', 'ann'));
  expect(told).toEqual([true, true]);
});

test('while a learner is on the screen, another one never waits', () => {
  const { told, last } = made();
  last.begin()(mark('ann'));
  last.hear(mark('ann', 'ann', 'second form'));
  last.begin();
  last.hear(mark('ann', 'ben'));
  expect(told).toEqual([false, true]);
});

test('an answer that comes after a later reading began counts for nothing', () => {
  const { told, last } = made();
  const slow = last.begin();
  last.hear(mark('ben'));
  last.begin()(mark('ben'));
  slow(mark('ann'));
  last.hear(mark('ann'));
  expect(told).toEqual([true, true]);
});

test('after a reading that failed, every page is another one', () => {
  const { told, last } = made();
  last.begin()(mark('ann'));
  last.begin()(null);
  last.hear(mark('ann'));
  expect(told).toEqual([true]);
});
