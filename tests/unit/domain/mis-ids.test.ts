import { expect, test } from 'vitest';
import { isLearnRefNumber, isUln, NO_ULN } from '#utils/domain/mis-ids.ts';

test.each([
  ['9276308686', true],
  ['9276308687', false],
  ['0276308686', false],
  ['927630868', false],
  ['92763086860', false],
  [' 9276308686', false],
  ['927630868X', false],
  ['９２７６３０８６８６', false],
  ['', false],
  [NO_ULN, false],
])('%j as a ULN: %s', (text, is) => expect(isUln(text)).toBe(is));

test('a number whose first nine leave nothing over is never given out, whatever its tenth digit', () => {
  // 1×10 + 1×9 + 2×7 = 33.
  const nine = '110200000';
  expect([...'0123456789'].filter((tenth) => isUln(nine + tenth))).toEqual([]);
});

test.each([
  ['000777', true],
  ['ab 12', true],
  ['123456789012', true],
  ['1234567890123', false],
  ['12-34', false],
  ['', false],
  ['É1', false],
])('%j as a LearnRefNumber: %s', (text, is) => expect(isLearnRefNumber(text)).toBe(is));
