import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from '#utils/plain-words/reading.ts';

test.each([
  ['easy', 'Highlight the point of each paragraph in yellow and show Sam by Fri.'],
  [
    'easy',
    'Read 2 short books from the shelf. Tell Jo one thing you liked about each by half-term.',
  ],
  ['easy', 'Add two references to the conclusion and check the spelling of each one.'],
  ['fine', 'Wire a two-way switch on the board and have Karl test it for continuity and polarity'],
  [
    'very-hard',
    'Incorporate comprehensive terminology throughout the subsequent theoretical analysis',
  ],
  ['very-hard', 'Ensure that your methodology demonstrates a coherent and holistic rationale'],
])('%s: %s', (band, text) => expect(readingOf(text).band).toBe(band));

test('a text of a few words has no age, but its hard words are named where they stand', () => {
  const text = 'Write a coherent rationale';
  const { age, band, hardWords } = readingOf(text);
  expect([age, band]).toEqual([null, null]);
  expect(hardWords.map(({ start, end }) => text.slice(start, end))).toEqual([
    'coherent',
    'rationale',
  ]);
});

test.each([
  'stopped',
  'carefully',
  'unfair',
  'happier',
  'making',
  "wasn't",
  'screenshots',
  'running',
  'P3',
  'rewriting',
  'mind-map',
  'welds',
])('%s is easy', (word) => expect(readingOf(`a ${word}`).hardWords).toEqual([]));

test.each(['methodological', 'ergonomics', 'juxtaposition', 'ambiguity'])('%s is hard', (word) =>
  expect(readingOf(`a ${word}`).hardWords).toHaveLength(1),
);

test('a name in capitals is nobody’s to swap', () =>
  expect(
    readingOf('Ask Bronfenbrenner about COSHH and juxtaposition.').hardWords.map(
      ({ word }) => word,
    ),
  ).toEqual(['juxtaposition']));

test('names, numbers and endings are not hard', () =>
  expect(
    readingOf("Show Priyanka the 14 worksheets you've finished, then try the hardest ones again")
      .hardWords,
  ).toEqual([]));

describe('any text whatever', () => {
  test('an age in bounds, spans inside', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { age, hardWords } = readingOf(text);
        if (age !== null) expect(age >= 7 && age <= 18).toBe(true);
        for (const { start, end } of hardWords)
          expect(start < end && end <= text.length).toBe(true);
      }),
    ));

  test('harder words never make it younger', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 }), (count) => {
        const text = (hard: number) =>
          Array.from({ length: 12 }, (_, i) => (i < hard ? 'epistemology' : 'page')).join(' ');
        expect(readingOf(text(count + 1)).age ?? 0).toBeGreaterThanOrEqual(
          readingOf(text(count)).age ?? 0,
        );
      }),
    ));
});
