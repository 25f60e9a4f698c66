import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyWording } from '#utils/domain/target.ts';
import { dayInFull } from '#utils/targets/due-day.ts';
import { learnerCopy } from '#utils/targets/learner-copy.ts';
import { learnerParts, wordsToRead } from '#utils/targets/learner-parts.ts';
import { step } from '#utils/targets/rules/example-step.ts';
import { shortLines } from '#utils/targets/short-lines.ts';

const today = '2026-11-23';

describe('short lines', () => {
  test('a sentence a line, a long one broken before a word that joins', () => {
    expect(
      shortLines(
        'Print it. I will highlight the point of each paragraph so that I can see what is missing.',
      ),
    ).toEqual([
      'Print it.',
      'I will highlight the point of each paragraph',
      'so that I can see what is missing.',
    ]);
  });

  test('no word is changed, added or lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
        const words = (whole: string) => whole.split(/\s+/).filter(Boolean);
        expect(words(shortLines(text).join(' '))).toEqual(words(text));
      }),
    );
  });
});

test.each([
  ['2026-12-04', 'Friday 4 December'],
  ['2027-01-08', 'Friday 8 January 2027'],
])('%s in full is %s', (day, said) => expect(dayInFull(day, today)).toBe(said));

test('the easy-read copy: a label a line, short lines, one step after another', () => {
  const text = learnerCopy({
    firstName: 'Sam',
    course: null,
    work: 'Unit 3 report',
    today,
    isEasy: true,
    helper: 'Ms Khan, room 12',
    wording: {
      ...emptyWording(),
      statement: 'Utilise two sources in order to back up task 2 of the report.',
      steps: [
        step('Print the report', true),
        step('Find two books in the library and write down the pages'),
      ],
      evidence: 'I have shown … to …',
      due: '2026-12-04',
      agreedOn: today,
    },
  });
  expect(text).toBe(`Hi Sam,
Here is the target we agreed for Unit 3 report.

What I will do:
Use two sources
to back up task 2 of the report.

Steps:
1. Print the report (done)

2. Find two books in the library
and write down the pages

By:
Friday 4 December

Who can help me: Ms Khan, room 12`);
});

test('what is read aloud of it, for telling how hard it reads, has neither labels nor days', () => {
  const wording = {
    ...emptyWording(),
    statement: 'Print it',
    evidence: 'It is printed.',
    due: today,
  };
  const parts = learnerParts(wording, { today, isEasy: false });
  expect(wordsToRead(parts)).toBe('Print it.\nIt is printed.');
});
