import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '#tests/support/any-text.ts';
import { normalise } from '#utils/feedback/normalise.ts';

test('quotes, dashes, spaces and line ends are evened out, letters keep their case', () => {
  expect(normalise('Don’t\u00A0say “X” – ÉCOLE\r\nnext\rlast').text).toBe(
    'Don\'t say "X" - ÉCOLE\nnext\nlast',
  );
});

test('a span leads back over what was dropped', () => {
  const original = 'a\u200Bb\r\nc';
  const { text, toOriginal } = normalise(original);
  expect(text).toBe('ab\nc');
  expect(toOriginal({ start: 1, end: 2 })).toEqual({ start: 2, end: 3 });
  expect(toOriginal({ start: 3, end: 4 })).toEqual({ start: 5, end: 6 });
});

test('every single character leads back to one that it stands for', () => {
  fc.assert(
    fc.property(anyText(40), (original) => {
      const { text, toOriginal } = normalise(original);
      for (let at = 0; at < text.length; at += 1) {
        const { start, end } = toOriginal({ start: at, end: at + 1 });
        expect(end).toBe(start + 1);
        expect(normalise(original.slice(start, end)).text).toBe(text[at]);
      }
    }),
  );
});
