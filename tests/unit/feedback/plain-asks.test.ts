import { describe, expect, test } from 'vitest';
import { analyse } from '#utils/feedback/analyse.ts';
import { plainAskIn, plainAsks } from '#utils/feedback/classify/plain-asks.ts';
import { isSureRequest } from '#utils/feedback/classify/sure-request.ts';
import { asAskedRows } from '#utils/feedback/draft/as-asked.ts';
import { askedWhat, askedWhatIs } from '#utils/feedback/draft/asked-what-is.ts';
import { draft } from '#utils/feedback/draft/draft.ts';
import { inPlainForm, plainForms } from '#utils/feedback/draft/plain-form.ts';
import { namings, thingBefore } from '#utils/feedback/draft/thing-before.ts';
import { wholeDraft } from '#utils/feedback/draft/whole/whole-draft.ts';

describe('plain ways of asking', () => {
  test.each(plainAsks.map((row) => [row.name, row] as const))('%s', (name, row) => {
    expect(plainAskIn(row.example)).toBe(name);
    expect(plainAskIn(row.not)).toBeNull();
  });

  test.each([
    ['"You must give me my money back."', 'the words of a learner'],
    ['Could you add a source?', 'a question'],
    ['In your conclusion:', 'a heading'],
    ['M2 Explain how the menu meets the needs of the customer', 'the words of a criterion'],
  ])('%s: none, for it is %s', (words) => expect(plainAskIn(words)).toBeNull());

  test('behind what stands before it', () => {
    expect(plainAskIn('In your next assignment, use Harvard references throughout.')).toBe(
      'behind-lead',
    );
  });

  test('a request that stands over others is none by itself', () => {
    const signs = ['i:imperative'];
    expect(isSureRequest('Plan a coaching session', signs)).toBe(true);
    expect(isSureRequest('Plan a coaching session:', signs)).toBe(false);
  });
});

describe('put as the rows know it', () => {
  test.each(asAskedRows.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    const found = row.pattern.exec(row.from);
    expect(found && row.write(found)).toBe(row.to);
  });
});

describe('questions after a part of the work, or what something is', () => {
  test.each(askedWhatIs.map((row) => [row.name, row] as const))('%s', (_name, row) =>
    expect(askedWhat(row.from)).toBe(row.to),
  );

  test.each(['Where is the light coming from', 'What is it', 'Who is the card talking to'])(
    '%s: none',
    (asked) => expect(askedWhat(asked)).toBeNull(),
  );
});

describe('one form for what is typed in several', () => {
  test.each(plainForms.map((row) => [row.name, row] as const))('%s', (_name, row) =>
    expect(inPlainForm(row.from)).toBe(row.to),
  );

  test('what is in plain form stays', () =>
    expect(plainForms.map(({ to }) => inPlainForm(to))).toEqual(plainForms.map(({ to }) => to)));

  test('a verb that nobody knows is left alone', () =>
    expect(inPlainForm('You should be during the log')).toBe('You should be during the log'));
});

describe('what the remark before names', () => {
  test.each(namings.map((row) => [row.name, row] as const))('%s', (_name, row) => {
    expect(row.pattern.exec(row.from)?.[1]).toBe(row.thing);
  });

  test.each([
    // What was asked for may be one of several things that the next request means.
    ['Write the email again with these changes', false, null],
    ['Your setting would be on the phone', false, null],
    ['Complete the risk assessment', true, null],
    ['The log sheets are not signed', true, 'The log sheets'],
    ['Weigh the flour and the sugar', false, null],
    ['You used the wrong washer', false, null],
    ['Have a look at chapter 4', false, null],
  ])('%s (more than one: %s) → %s', (before, plural, thing) =>
    expect(thingBefore(before, plural)).toBe(thing),
  );
});

describe('drafted from plain words', () => {
  const drafted = (sentence: string, before = ''): string | null => {
    const section = /^EBI/.test(before) ? 'action' : null;
    const made = draft({ sentence, original: sentence, label: 'action', section, before });
    return wholeDraft(made, { before, after: '' }).made?.text ?? null;
  };

  test.each([
    ["Don't forget to include the units.", "Don't forget to include the units."],
    ['I suggest you read chapter 4 first.', 'Read chapter 4 first.'],
    ['To improve you could add a second source.', 'Add a second source.'],
    ['I would like to see more detail in the method.', 'Add more detail in the method.'],
    ['You need to show all of your working.', 'Show all of your working.'],
    ['Make sure that you proofread your work.', 'Make sure that you proofread your work.'],
    ['It is important that you cite your sources.', 'Cite your sources.'],
    [
      'He needs to check the settings before he tightens the nuts.',
      'Check the settings before you tighten the nuts.',
    ],
    ['Please bring your logbook to our review.', 'Bring your logbook to the review.'],
    ['Next time make sure the client is draped.', 'Next time, make sure the client is draped.'],
    ["Add more detail on the customer's needs.", "Add more detail on the customer's needs."],
    ['The evaluation could be developed further.', 'Develop the evaluation further.'],
    ['More detail is needed on the method.', 'Add more detail on the method.'],
    ['You still need to complete task 3.', 'Complete task 3.'],
    ['Next time you need to round your answers.', 'Next time, round your answers.'],
    [
      'For next time, practise reversing a trailer.',
      'For next time, practise reversing a trailer.',
    ],
    ['You need to catch up on the research.', 'Catch up on the research.'],
    ['Josh must remember to use the wing covers.', 'Remember to use the wing covers.'],
  ])('%s → %s', (text, step) => expect(drafted(text)).toBe(step));

  test.each([
    ['Put less of it in.', 'Too much yeast in the dough', 'Put less yeast in.'],
    ['Let it down with stock.', 'Jus was too thin', 'Let the jus down with stock.'],
    ['Bounce it at 24 bit.', 'Write an ending', null],
    ['you used more of the stage', 'EBI:', 'Use more of the stage.'],
    ['Swap it for a fibre one.', 'You used the wrong washer', null],
  ])('%s behind “%s” → %s', (text, before, step) => expect(drafted(text, before)).toBe(step));

  test('the remark that named the thing is a source too', () => {
    const { steps, units } = analyse('There is too much yeast in the dough. Put less of it in.');
    expect(steps.at(-1)).toMatchObject({
      text: 'Put less yeast in.',
      sources: [units[1]?.span, units[0]?.span],
    });
  });

  test.each([
    [
      "An academic essay can't lean on it as evidence.",
      'what may not be is not to be made sure of',
    ],
    ['A paragraph on each will do it.', 'half of it tells'],
    ['You need to add more detail.', 'it does not say of what'],
  ])('%s: the words stay, for %s', (text) => expect(drafted(text)).toBeNull());
});
