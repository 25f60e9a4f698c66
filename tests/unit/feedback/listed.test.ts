import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '#utils/feedback/analyse.ts';
import { tokensOf } from '#utils/feedback/model/tokens.ts';
import { listedIn } from '#utils/feedback/segment/listed.ts';

/** The text with every token of a list's number in brackets. */
function marked(text: string): string {
  const tokens = tokensOf(text);
  return listedIn(text, tokens)
    .map((is, at) => {
      const { start = 0, end = 0 } = tokens[at] ?? {};
      return is ? `[${text.slice(start, end)}]` : text.slice(start, end);
    })
    .join(' ');
}

describe('numbers of a list within a line', () => {
  test.each([
    ['two: 1) add a title 2) add units', 'two : [1] [)] add a title [2] [)] add units'],
    ['1. Add a title. 2. Add units.', '[1] [.] Add a title . [2] [.] Add units .'],
    ['see page 1) and page 2) too', 'see page 1 ) and page 2 ) too'],
    ['Cut: 3. Guide kept. Finish: 1. Wet. Aftercare: 2. Told.', null],
    ['only 1) is right', null],
    ['2) add units 3) add a title', null],
    ['twelve metres of 2.5. Check it', null],
    ['1) one\n\n2) another text', null],
  ])('%s', (text, wanted) =>
    expect(marked(text)).toBe(
      wanted ??
        tokensOf(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(' '),
    ),
  );

  test('each is a step of its own, and no number gets into one', () => {
    const text =
      'A few things: 1) check your spelling 2) the quote needs a page number 3) add a conclusion';
    const { steps } = analyse(text);
    expect(steps.map((step) => step.text)).toEqual([
      'Check your spelling.',
      'Add a page number to the quote.',
      'Add a conclusion.',
    ]);
  });

  test('whatever the text, one answer a token', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'12)(. \na:') }), (text) => {
        const tokens = tokensOf(text);
        expect(listedIn(text, tokens)).toHaveLength(tokens.length);
      }),
    );
  });
});
