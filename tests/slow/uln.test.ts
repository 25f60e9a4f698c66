import { expect, test } from 'vitest';
import { isUln } from '#utils/domain/mis-ids.ts';

/** The same numbers in every run: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** First wording: nine digits by weights 10 to 2, modulo 11; nothing left over = no number; the tenth is ten less what is left. */
function byCheckDigit(text: string): boolean {
  if (!/^[1-9][0-9]{9}$/.test(text)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(text[at]) * (10 - at);
  const left = sum % 11;
  if (left === 0) return false;
  return Number(text[9]) === 10 - left;
}

/** Second wording: all ten digits by weights 10 to 1, modulo 11, leave ten. */
function bySum(text: string): boolean {
  if (!/^[1-9][0-9]{9}$/.test(text)) return false;
  let sum = 0;
  for (let at = 0; at < 10; at += 1) sum += Number(text[at]) * (10 - at);
  return sum % 11 === 10;
}

test('200,000 random numbers: the check agrees with both wordings of the rule', () => {
  const next = numbers(20261130);
  let valid = 0;
  let differing = 0;
  for (let turn = 0; turn < 200_000; turn += 1) {
    const text = Array.from({ length: 10 }, () => Math.floor(next() * 10)).join('');
    const is = isUln(text);
    if (is !== byCheckDigit(text) || is !== bySum(text)) differing += 1;
    if (is) valid += 1;
  }
  expect(differing).toBe(0);
  // Nine of ten do not begin with a zero, and of those about one in eleven fits.
  expect(valid).toBeGreaterThan(15_000);
  expect(valid).toBeLessThan(18_000);
});

test('20,000 valid numbers: one digit changed, or two neighbours swapped, is always found', () => {
  const next = numbers(7);
  let found = 0;
  let tried = 0;
  for (let made = 0; made < 20_000; ) {
    const nine = Array.from({ length: 9 }, () => Math.floor(next() * 10));
    const text = [...nine, 0]
      .map((_, tenth) => [...nine, tenth].join(''))
      .find((one) => isUln(one));
    if (!text) continue;
    made += 1;
    const at = Math.floor(next() * 9);
    const other = String((Number(text[at]) + 1 + Math.floor(next() * 9)) % 10);
    const changed = text.slice(0, at) + other + text.slice(at + 1);
    const swapped = text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
    for (const wrong of [changed, swapped].filter((one) => one !== text)) {
      tried += 1;
      if (!isUln(wrong)) found += 1;
    }
  }
  expect(tried).toBeGreaterThan(30_000);
  expect(found).toBe(tried);
});
