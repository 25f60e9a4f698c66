import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '#tests/support/any-text.ts';
import { classify, signsOf } from '#utils/feedback/classify/classify.ts';
import { type Readings, readingOf } from '#utils/feedback/classify/reading.ts';
import { narrow } from '#utils/feedback/narrow.ts';
import { actionCues } from '#utils/feedback/rules/action.ts';
import { praiseCues } from '#utils/feedback/rules/praise.ts';

const examples = [...praiseCues, ...actionCues].map(({ example }) => example);
const sections = [null, 'praise', 'action', 'question', 'grade'] as const;

test('what is kept of a text never changes what is said of a sentence', () => {
  const readings: Readings = new Map();
  for (const section of sections)
    for (const sentence of examples)
      expect(classify(sentence, section, readings), sentence).toEqual(classify(sentence, section));
  for (const sentence of examples)
    expect(signsOf(sentence, readings), sentence).toEqual(signsOf(sentence));
});

test('a sentence is read once for each text', () => {
  const [one, other]: Readings[] = [new Map(), new Map()];
  const reading = readingOf('Add a source.', one ?? new Map());
  expect(readingOf('Add a source.', one ?? new Map())).toBe(reading);
  expect(readingOf('Add a source.', other ?? new Map())).not.toBe(reading);
  expect(reading.verb()).toBe('add');
});

test('narrow words are the same words', () => {
  fc.assert(fc.property(anyText(), (words) => narrow(words) === words));
  expect(narrow('Good – add a source 👍.'.slice(0, 4))).toBe('Good');
});
