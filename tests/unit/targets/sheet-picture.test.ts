import { expect, test } from 'vitest';
import { fakeTarget } from '#tests/support/fake-records.ts';
import type { Measure } from '#utils/domain/picture.ts';
import { learnerSheet } from '#utils/targets/learner-sheet.ts';
import { step } from '#utils/targets/rules/example-step.ts';
import { sheetPicture, wrapped } from '#utils/targets/sheet-picture.ts';

const measure: Measure = (text, { size }) => text.length * size * 0.5;
const letters = { size: 20, strong: false };

test('text goes on in the next line, and a word too long for one is cut', () => {
  expect(wrapped('one two three', 80, letters, measure)).toEqual(['one two', 'three']);
  expect(wrapped('a https://example', 80, letters, measure)).toEqual(['a', 'https://', 'example']);
  expect(wrapped('', 80, letters, measure)).toEqual([]);
});

test('a picture holds every part, one below another and inside its edges', () => {
  const target = fakeTarget({
    steps: [step('Find the books', true), step('Write '.repeat(40).trim())],
  });
  const from = { called: 'Amira', targets: [target], isEasy: false, today: '2026-11-23' };
  const sheet = learnerSheet({ ...from, helper: 'Ms Hughes' });
  const { width, height, marks } = sheetPicture(sheet, false)(measure);
  const texts = marks.filter((mark) => mark.is === 'text');
  for (const mark of texts) {
    expect(mark.x + measure(mark.text, mark.letters)).toBeLessThanOrEqual(width);
    expect(mark.y).toBeLessThan(height);
  }
  const heights = texts.map(({ y }) => y);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  expect(new Set(heights).size).toBe(heights.length);
  expect(marks.filter((mark) => mark.is === 'box').map(({ ticked }) => ticked)).toEqual([
    true,
    false,
  ]);
  expect(texts.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Amira’s target', 'Ms Hughes', 'Mon 30 Nov']),
  );
});
