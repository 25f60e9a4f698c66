import { describe, expect, test } from 'vitest';
import { analyse } from '#utils/feedback/analyse.ts';
import { classify } from '#utils/feedback/classify/classify.ts';
import { readable } from './support.ts';

describe('asks for something, whatever its form', () => {
  test.each([
    'weld 3 porous',
    'COSHH sheet missing',
    'Re-record the voice-over.',
    'The answer leaves out the second stage.',
    'The diary is unsigned.',
    'Force is in newtons, not kilograms.',
    'Page 4 says the same as page 2.',
    'One more source would make it stronger.',
    'AC 1.3 not met: lists the risks, no controls',
    'T3 correct the table',
    'You might like to look at the second table again.',
    'I was hoping to see the chart.',
    'Without sources it is hard to award the distinction.',
    'Warm the plates before service and taste the sauce before it goes out.',
    'Explain who could be harmed by each hazard, not only what the hazard is.',
    'Use the good example on page 3 as a model.',
    'Section 3 leans on one blog.',
    'The order of work is back to front.',
  ])('%s', (sentence) => {
    expect(classify(sentence, null)).toMatchObject({ label: 'action', actionable: true });
  });
});

describe('asks for nothing', () => {
  test.each([
    ['neutral', 'Hope the new job goes well.'],
    ['neutral', 'Come and say hello at the open day.'],
    ['neutral', 'See my comments on the doc.'],
    ['neutral', "We'll go through this on Thursday."],
    ['neutral', "Don't worry about the word count for now."],
    ['neutral', 'See you in room 4.'],
    ['praise', 'No problems with task 1.'],
    ['praise', 'Nothing to add here.'],
    ['praise', 'You should be proud of this.'],
    ['praise', 'Pastry crisp, no soggy bottom.'],
    ['praise', "You didn't rush the handover."],
    ['praise', 'Not a bad joint at all.'],
    ['praise', 'Flat as a snooker table.'],
    ['praise', 'I have paid for worse haircuts.'],
    ['praise', 'Night and day compared with your first attempt.'],
    ['praise', 'The residents asked for you by name.'],
    ['praise', 'What a finish!'],
    ['grade', 'P1 achieved, P2 not yet achieved.'],
    ['grade', '38/48 B+'],
    ['grade', 'Merit overall.'],
    ['question', 'Happy with this?'],
  ])('%s: %s', (label, sentence) => {
    expect(classify(sentence, null)).toMatchObject({ label, actionable: false });
  });
});

test('a heading decides where the words do not', () => {
  expect(classify('you linked each activity to the areas of learning.', null).actionable).toBe(
    false,
  );
  expect(classify('you linked each activity to the areas of learning.', 'action').actionable).toBe(
    true,
  );
  expect(classify('consent forms', 'praise').actionable).toBe(false);
  expect(classify('Good use of photos', 'action').label).toBe('praise');
});

test.each([
  ['State who is at risk, not simply what the danger is.', 1],
  ['Neat work but the blend is stepped.', 2],
  ['Texture good. Next colour within the lines You need a label', 3],
  ['Q7 read it again. Q11 onwards blank', 2],
])('%s is %d units', (text, count) => {
  expect(readable(text)).toHaveLength(count);
});

test('praise and request in one sentence are two units; two requests are one', () => {
  expect(readable('Your plan is clear but the budget does not add up.')).toEqual([
    'praise: Your plan is clear',
    '+action: but the budget does not add up.',
  ]);
  expect(readable('Sauce was too thin - reduce it for longer next time.')).toHaveLength(1);
});

test('a rule that decided is named', () => {
  expect(analyse('Torque settings missing from job card.').units[0]?.why[0]).toBe('missing');
});
