import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOf } from '#utils/plain-words/reading.ts';
import { fittingSwap, plainWordsIn } from '#utils/plain-words/swaps-in.ts';

test.each([
  ['Utilise two sources.', 'Use two sources.'],
  ['You utilised it while utilising that.', 'You used it while using that.'],
  ['He terminates it in order to help.', 'He ends it to help.'],
  ['Correct an erroneous sum.', 'Correct a wrong sum.'],
  ['Write a rationale for it.', 'Write reasons for it.'],
  ['An erroneous sum', 'A wrong sum'],
  ['Give a comprehensive answer.', 'Give a full answer.'],
  ['Add an additional source.', 'Add an additional source.'],
  ['Prior to service, wash up.', 'Before service, wash up.'],
  [
    'Utilise three sources in order to substantiate task 2.',
    'Use three sources to back up task 2.',
  ],
  ['As appropriate, read it prior to Friday', 'Read it before Friday'],
  ['Read it, as appropriate.', 'Read it.'],
  ['Read it, as appropriate', 'Read it'],
  ['UTILISE IT', 'USE IT'],
  ['I will add two references to task 2.', 'I will add two references to task 2.'],
])('%s in plain words: %s', (hard, plain) => expect(plainWordsIn(hard)).toBe(plain));

test('no swap where the sentence would have to be turned', () =>
  expect(fittingSwap('Add an additional source', { start: 7, end: 17 }, 'more')).toBeNull());

test('whatever is written is looked at, quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      plainWordsIn(text);
      readingOf(text);
    }),
  );
  const long = 'utilise an erroneous methodology, '.repeat(3000);
  const started = performance.now();
  expect(plainWordsIn(long)).toMatch(/^use a wrong method, use/);
  readingOf(long);
  expect(performance.now() - started).toBeLessThan(5000);
});
