import { expect, test } from 'vitest';
import { idleMinutes, isInUse } from '#utils/lock/idle.ts';

const NOW = Date.parse('2026-11-30T09:00:00Z');
const ago = (minutes: number) => NOW - minutes * 60_000;

test.each([
  ['just used', ago(0), true],
  ['a minute before the time is over', ago(14), true],
  ['when it is over', ago(15), false],
  ['long ago', ago(600), false],
  ['by a clock that was a little ahead', ago(-0.5), true],
  ['before the clock was set back', ago(-5), false],
  ['never', undefined, false],
  ['something odd', 'now', false],
])('used %s', (_, usedAt, isOpen) => expect(isInUse(usedAt, NOW, 15)).toBe(isOpen));

test.each([
  [{}, {}, 15],
  [{ lockAfter: 30 }, {}, 30],
  [{ lockAfter: 30 }, { lockAfter: 10 }, 10],
  [{ lockAfter: 5 }, { lockAfter: 10 }, 5],
  [{ lockAfter: 0 }, { lockAfter: 'soon' }, 15],
])('settings %o and policy %o: %d minutes', (settings, policy, minutes) =>
  expect(idleMinutes(settings, policy)).toBe(minutes),
);
