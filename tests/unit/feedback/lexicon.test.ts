import { expect, test } from 'vitest';
import { pieceFeatures } from '#utils/feedback/classify/features.ts';
import { inPlace } from '#utils/feedback/classify/in-place.ts';
import { leaningOf } from '#utils/feedback/classify/word-features.ts';
import { sensesOf } from '#utils/feedback/model/lexicon.ts';
import { stemsOf } from '#utils/feedback/model/stem.ts';
import { tokensOf } from '#utils/feedback/model/tokens.ts';
import { wordLists } from '#utils/feedback/model/words/lists.ts';

const GOOD = ['good', 'good-deed', 'good-thing', 'good-phrase', 'delight'];
const FAULT = ['fault', 'fault-deed', 'fault-thing', 'fault-phrase', 'absence', 'excess'];
const senses = (words: string) => sensesOf(tokensOf(words));
const namesIn = (words: string) => senses(words).map(({ name }) => name);
const entriesOf = (names: string[]) =>
  new Set(names.flatMap((name) => wordLists[name]?.split(/\s+/).filter(Boolean) ?? []));

test('every list has words, in small letters', () => {
  for (const [name, list] of Object.entries(wordLists)) {
    const entries = list.split(/\s+/).filter(Boolean);
    expect(entries.length, name).toBeGreaterThan(9);
    for (const entry of entries) expect(entry, name).toBe(entry.toLowerCase());
  }
});

test('every entry is found again as one sense of its class', () => {
  const lost = Object.entries(wordLists).flatMap(([name, list]) =>
    list
      .split(/\s+/)
      .filter(Boolean)
      .filter((entry) => !/\d|&|:/.test(entry))
      .filter((entry) => {
        const found = senses(entry.replaceAll('_', ' '));
        return found.length !== 1 || !found[0]?.classes.includes(name);
      }),
  );
  expect(lost).toEqual([]);
});

test('no word is both good and a fault', () => {
  const faults = entriesOf(FAULT);
  expect([...entriesOf(GOOD)].filter((entry) => faults.has(entry))).toEqual([]);
});

test.each([
  ['polished', 'polish', 'ed'],
  ['tidying', 'tidy', 'ing'],
  ['slipping', 'slip', 'ing'],
  ['neatly', 'neat', 'ly'],
  ['sharper', 'sharp', 'er'],
  ['typos', 'typo', 's'],
])('%s comes from %s', (word, base, ending) => {
  expect(stemsOf(word)).toContainEqual({ base, ending });
});

test('turns of phrase, endings and prefixes are known', () => {
  expect(namesIn('You held the room')).toEqual(['~you', 'good-phrase']);
  expect(namesIn('well-chosen')).toEqual(['good']);
  expect(namesIn('leaked')).toEqual(['fault-deed.ed']);
  expect(namesIn('misthreaded')).toEqual(['mis+mend']);
  expect(namesIn('couldnt fault')).toEqual(['good-phrase']);
});

test('a negation turns a word round', () => {
  expect(leaningOf(senses('Not a leak'))).toMatchObject({ good: 1, fault: 0 });
  expect(leaningOf(senses('Crisp edges, wonky base'))).toMatchObject({ order: '+-' });
});

test('features are the same every time, and exist for any text', () => {
  const featuresOf = (text: string) =>
    inPlace(text, [{ start: 0, end: text.length }], () => false).map(({ piece }) =>
      pieceFeatures(piece),
    );
  for (const text of [
    'Crisp scoring, wonky base.',
    '👍',
    '-',
    '',
    'toString __proto__ constructor',
  ])
    expect(featuresOf(text)).toEqual(featuresOf(text));
});
