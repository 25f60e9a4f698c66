import { describe, expect, test } from 'vitest';
import { settingsIn } from '#utils/settings/settings.ts';
import { sensitiveWords } from '#utils/targets/lexicon/sensitive-words.ts';
import { builtInWords, watchedIn, watchList } from '#utils/targets/word-watch.ts';

const keys = (texts: string[], added: string[] = [], off: string[] = []) =>
  watchedIn(texts, watchList({ added, off })).map(({ key }) => key);

describe('the words that are asked about', () => {
  test('are the built-in ones while nothing was changed', () => {
    expect(watchList({ added: [], off: [] })).toBe(sensitiveWords);
    expect(keys(['Late because of my medication', 'Read page 12'])).toEqual([
      'checks.sensitive.health',
    ]);
  });

  test('can be more, wherever they stand', () => {
    expect(keys(['He is in a gang'], ['gang'])).toEqual(['checks.sensitive.college']);
    expect(keys(['Two gangs in the book'], ['gang'])).toEqual(['checks.sensitive.college']);
  });

  test('can be fewer', () => {
    expect(keys(['My dyslexia'], [], [])).toHaveLength(1);
    expect(keys(['My dyslexia'], [], ['dyslexia'])).toEqual([]);
    expect(keys(['My anxiety'], [], ['dyslexia'])).toHaveLength(1);
  });

  test('one setting gives one list, made ready once', () => {
    const watch = { added: ['gang'], off: [] };
    expect(watchList(watch)).toBe(watchList(watch));
  });

  test('every built-in word can be looked at', () => {
    expect(builtInWords().length).toBeGreaterThan(100);
    expect(builtInWords()).toContainEqual({ word: 'suicidal', isPersonal: false });
  });

  test('a stored list of another shape costs its own rows only', () => {
    const { wordWatch } = settingsIn({ wordWatch: { added: ['gang', 7, 'x'], off: 'none' } });
    expect(wordWatch).toEqual({ added: ['gang'], off: [] });
  });
});
