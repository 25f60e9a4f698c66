import { describe, expect, test } from 'vitest';
import { closedBidi } from '#utils/i18n/closed-bidi.ts';
import { t } from '#utils/i18n/t.ts';

describe('a text that turns the reading direction', () => {
  test.each([
    ['plain', 'plain'],
    ['Ada \u202Eadnil', 'Ada \u202Eadnil\u202C'],
    ['\u202Eclosed\u202C', '\u202Eclosed\u202C'],
    ['\u2067\u202Ex', '\u2067\u202Ex\u202C\u2069'],
    ['\u2067\u202Ex\u2069', '\u2067\u202Ex\u2069'],
    ['\u202E\u2067x\u2069', '\u202E\u2067x\u2069\u202C'],
    ['stray \u202C and \u2069', 'stray \u202C and \u2069'],
    ['مريم', 'مريم'],
  ])('%j is closed where it ends', (text, closed) => {
    expect(closedBidi(text)).toBe(closed);
  });

  test('in a sentence of ours turns itself alone', () => {
    expect(t('privacy.erase', { name: 'Ada \u202E' })).toBe('Erase Ada \u202E\u202C');
  });
});
