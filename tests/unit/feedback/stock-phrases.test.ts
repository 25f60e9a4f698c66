import { describe, expect, test } from 'vitest';
import { plainAskIn } from '#utils/feedback/classify/plain-asks.ts';
import { plainlyAsked, stockPhrases } from '#utils/feedback/classify/plainly-asked.ts';
import { askedAlike } from '#utils/feedback/draft/asked-alike.ts';
import { draft } from '#utils/feedback/draft/draft.ts';
import { pleaseAsked } from '#utils/feedback/draft/please-asked.ts';
import { wholeDraft } from '#utils/feedback/draft/whole/whole-draft.ts';

describe('stock phrases of marking', () => {
  test.each(stockPhrases.map((row) => [row.name, row] as const))('%s', (name, row) => {
    expect(plainlyAsked(row.from)).toEqual({ name, request: row.to });
    expect(plainAskIn(`${row.from}.`)).not.toBeNull();
  });

  test.each([
    ["Don't merge cells in the data table", 'a request already'],
    ['You could have heard a pin drop', 'praise'],
    ['You should have told me you were ill', 'about the person'],
    ['Could you tell us how it went?', 'no work'],
    ['The report was improved by a long way', 'an account'],
  ])('%s: none, for it is %s', (words) => expect(plainlyAsked(words)).toBeNull());
});

describe('behind "please" stands a verb', () => {
  test.each([
    ["Please blank out the customer's number", "You should blank out the customer's number"],
    ['Please note the date', null],
    ['Please check the date', null],
    ['Please the audience', null],
  ])('%s', (sentence, put) => expect(pleaseAsked(sentence)).toBe(put));
});

describe('what goes on from a request', () => {
  test.each([
    [
      'Label the ventricles and adding arrows.',
      "I'd suggest labelling the ventricles and adding arrows",
      'Label the ventricles and add arrows.',
    ],
    ['Check the planning and timing.', 'Check the planning and timing', null],
    [
      'Improve your reading and writing skills.',
      'Try improving your reading and writing skills',
      null,
    ],
  ])('%s', (request, said, put) => expect(askedAlike(request, said)).toBe(put ?? request));
});

describe('drafted from everyday marking', () => {
  const drafted = (sentence: string): string | null => {
    const made = draft({
      sentence,
      original: sentence,
      label: 'action',
      section: null,
      before: '',
    });
    return wholeDraft(made, { before: '', after: '' }).made?.text ?? null;
  };

  test.each([
    ['You have not covered liability for partnerships.', 'Cover liability for partnerships.'],
    ['You listed the methods but have not explained them.', 'Explain the methods.'],
    ['Task 4 missing.', 'Complete task 4.'],
    ['More care with the chisel.', 'Take more care with the chisel.'],
    ['Spelling of Bourdieu please!', 'Check the spelling of Bourdieu.'],
    ['Images need sources.', 'Add sources to the images.'],
    ['Chart has no title or axis labels.', 'Add a title and axis labels to the chart.'],
    ['Be more confident when talking to clients.', 'Be more confident when talking to clients.'],
    ['Aftercare advice could have been more detailed.', 'Make the aftercare advice more detailed.'],
    ['Treatment was 15 mins over time so you need to work on your speed.', 'Work on your speed.'],
    ['The Care Act is 2014 not 2004.', 'Write 2014 for the Care Act, not 2004.'],
    ['Only two sources used, you need at least four.', 'Add at least four sources.'],
    ['You lost marks for not showing your working.', 'Show your working.'],
    [
      'Needs more primary research - at least 10 questionnaires.',
      'Add more primary research, at least 10 questionnaires.',
    ],
    ['You need to work on blow drying as sections were too large.', 'Work on blow drying.'],
    [
      'Explain in more detail how the two systems work together.',
      'Explain in more detail how the two systems work together.',
    ],
    [
      'use absolute references in column D, add a title to the chart.',
      'Use absolute references in column D, add a title to the chart.',
    ],
    [
      'Please resubmit 3.3 and 3.4 by Monday 7th December.',
      'Resubmit 3.3 and 3.4 by Monday 7th December.',
    ],
    ['Hands in pockets when you present.', null],
    ['Ellie needs a model by 11 June.', null],
    ['You upsold the side dishes well but nobody was offered a drink.', null],
  ])('%s → %s', (sentence, step) => expect(drafted(sentence)).toBe(step));
});
