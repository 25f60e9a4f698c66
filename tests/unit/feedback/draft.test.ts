import { describe, expect, test } from 'vitest';
import { textAt } from '#utils/domain/span.ts';
import { analyse } from '#utils/feedback/analyse.ts';
import { draft } from '#utils/feedback/draft/draft.ts';
import { isWellFormed } from '#utils/feedback/draft/guard.ts';
import { stepsOf } from './support.ts';

describe('steps', () => {
  test.each([
    ['You need to add two Harvard references.', 'Add two Harvard references.'],
    ['There is no conclusion', 'Add a conclusion.'],
    ['Use it in every paragraph.', 'Use it in every paragraph.'],
    ['Add at least two references.', 'Add at least two references.'],
    ['torque settings missing from job card.', 'Add the torque settings to the job card.'],
    ['Your sketchbook needs annotating.', 'Annotate your sketchbook.'],
    ['Several claims are not supported by evidence.', 'Support several claims with evidence.'],
    ['Q7: you forgot to convert cm to m.', 'In Q7, convert cm to m.'],
    [
      'Sauce was too thin - reduce it for longer next time.',
      'Reduce the sauce for longer next time.',
    ],
    ['EBI: you linked each activity to a theory.', 'Link each activity to a theory.'],
    ['Photos?', 'Add photos.'],
    ['units!!', 'Check the units.'],
    ['The release forms have not been uploaded.', 'Upload the release forms.'],
    ['Why do we use an annealed olive?', 'Say why we use an annealed olive.'],
    ['The learner needs to explain how the valve works.', 'Explain how the valve works.'],
    [
      'The height is squared, not doubled.',
      'Check your work against this: the height is squared, not doubled.',
    ],
    [
      'Table headings: put the unit beside the name and nowhere else.',
      'Table headings: put the unit beside the name and nowhere else.',
    ],
    ['Force is in newtons, not kilograms.', 'Give the force in newtons, not kilograms.'],
  ])('%s → %s', (text, step) => {
    expect(stepsOf(text)).toEqual([step]);
  });
});

test.each([
  [
    'You repeat the definition of inflation twice.',
    "Don't repeat the definition of inflation twice.",
  ],
  ['Checks: initials missing for Tuesday.', 'Add the initials for Tuesday (checks).'],
  [
    'You need to label the axes, then write a conclusion and check the references.',
    'Label the axes, then write a conclusion and check the references.',
  ],
])('however it was cut and however sure it is: %s → %s', (sentence, text) => {
  const source = { sentence, original: sentence, label: 'action' as const };
  expect(draft({ ...source, section: null, before: '' }).text).toBe(text);
});

test('the reason before a request is kept as why', () => {
  const text = 'Sauce was too thin - reduce it for longer.';
  const why = analyse(text).steps[0]?.why;
  expect(why && textAt(text, why)).toBe('Sauce was too thin');
});

test('a request before another is never taken for its reason', () => {
  const [step] = analyse('You need to label the axes, then write a conclusion.').steps;
  expect(step?.why).toBeUndefined();
  expect(step?.parts?.map((part) => part.text)).toEqual(['Label the axes.', 'Write a conclusion.']);
});

test('the reason is kept where it was respelt or a hedge was taken out', () => {
  const text = 'Sauce was kinda too thin tbh - reduce it for longer.';
  const why = analyse(text).steps[0]?.why;
  expect(why && textAt(text, why)).toMatch(/^Sauce was kinda too thin/);
});

test.each([
  "Evidence shows a colleague's login, I need to see yours.",
  "And it's three hundred words over, so I'd bin the biography of Ainsworth.",
])('what the teacher wants is not left off: %s', (text) => {
  const [step] = analyse(text).steps;
  expect(step?.kind === 'quote' ? step.text : text).toBe(text);
});

test('what cannot be turned soundly is quoted word for word', () => {
  const text = `I did wonder whether ${'this and that and '.repeat(9)}more could be said.`;
  expect(
    draft({ sentence: text, original: text, label: 'action', section: null, before: '' }),
  ).toMatchObject({ kind: 'quote', text });
});

test.each([
  'Add at least two references.',
  'Use at most three colours.',
  'Include as many labels as you need.',
])('the guard lets pass: %s', (step) => {
  expect(isWellFormed(step)).toBe(true);
});

test.each([
  'Add the.',
  'Add is missing.',
  'Add a a table.',
  'The table.',
  'Make sure (the table is done.',
  'Explain what I said.',
  `Add ${'word '.repeat(60)}.`,
])('the guard turns down: %s', (step) => {
  expect(isWellFormed(step)).toBe(false);
});

test('the due day comes from the words of the point itself', () => {
  const { steps } = analyse('Add dates. Resubmit by Friday 4 December.', {
    markedOn: '2026-11-23',
  });
  expect(steps.map((step) => step.due)).toEqual([undefined, '2026-12-04']);
});

test('a step from a code has the code among its sources', () => {
  const text = 'B, C\nA = shorter paragraphs; B = add evidence; C = check the tense';
  const { steps } = analyse(text);
  expect(steps.map(({ sources }) => sources.map((span) => textAt(text, span)))).toEqual([
    ['add evidence', 'B'],
    ['check the tense', 'C'],
  ]);
});
