import { describe, expect, test } from 'vitest';
import { analyse } from '#utils/feedback/analyse.ts';

describe('flagged, and never a step', () => {
  test.each([
    'I know your anxiety makes presenting hard.',
    'Sorry to hear about your nan.',
    'You have been unwell this term so take the time you need.',
    'Given your family situation, hand it in when you can.',
    'Parts of this appear to be plagiarised and must be rewritten.',
    'This reads as if it was written by ChatGPT.',
    'You were very rude to the visiting speaker.',
    'Please talk to the wellbeing team.',
    'You mentioned that you have been self-harming.',
    'I know things have been hard at home since your dad moved out.',
    'I have noticed you seem very low since half term, please speak to Dawn in wellbeing.',
    "Section 2 matches another learner's work and has been passed to the exams office.",
    'Your attendance has dropped since you moved into the hostel.',
    'I am concerned about the marks on your arms.',
    'This reads as if someone else wrote it.',
    'I realise you have been having treatment for your cancer so add the table when you can.',
  ])('%s', (text) => {
    const { units, steps, priorities } = analyse(text);
    expect(units.some((unit) => unit.flags.includes('sensitive'))).toBe(true);
    expect(steps).toEqual([]);
    expect(priorities).toEqual([]);
  });
});

describe('the subject itself is not sensitive', () => {
  test.each([
    'Explain how depression can affect daily life.',
    'Name the safeguarding procedure.',
    'Add the signs of abuse to your table.',
    'Say how medication is logged.',
    'The client looked anxious; talk her through each step.',
    'Signpost the client to counselling in your plan.',
    'You need to talk about safeguarding in the report.',
    'Explain the police powers of arrest in your essay.',
    'I noticed the report does not mention the police caution.',
  ])('%s', (text) => {
    const { units, steps } = analyse(text);
    expect(units.flatMap((unit) => unit.flags)).not.toContain('sensitive');
    expect(steps).toHaveLength(1);
  });
});
