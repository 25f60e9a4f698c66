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
    'I noticed the report does not mention the police caution, please add it.',
  ])('%s', (text) => {
    const { units, steps } = analyse(text);
    expect(units.flatMap((unit) => unit.flags)).not.toContain('sensitive');
    expect(steps).toHaveLength(1);
  });
});

describe('what goes on with a personal matter in plain words is set apart with it', () => {
  test.each([
    "You said you were skipping lunch because of the bus fare. Denise is expecting you. I've told her you might pop in but nothing more than that.",
    'I was sorry to hear about your nan. Nobody here is counting. Come and go as you need to.',
    "Money from home has stopped, hasn't it. Ask for the form, and if you want me to walk over there with you I will.",
    'I know about the dialysis. I would sooner have you here two good days than four poor ones.',
  ])('%s', (text) => {
    const { units, steps } = analyse(text);
    expect(units.filter((unit) => !unit.flags.includes('sensitive'))).toEqual([]);
    expect(steps).toEqual([]);
  });

  test.each([
    ['Sorry to hear about your nan. Add a source to page 2.', 'page 2'],
    ['I know your anxiety makes this hard.\n\nRedo the risk assessment.', 'risk assessment'],
    ['I know your anxiety makes this hard.\nTargets:\n- Redo the graph.', 'graph'],
  ])('but the work behind it is not: %s', (text, asked) => {
    const { steps } = analyse(text);
    expect(steps.map((step) => step.text).join(' ')).toContain(asked);
  });
});

describe('matters that are neither illness nor family', () => {
  test.each([
    'No safeguarding or Prevent concerns.',
    'Nobody else has been told.',
    'You said your landlord wants you out by Easter.',
    "You've been in the same jumper since Monday and you're not eating.",
    'Your expectant mums risk assessment is booked, tell me when the midwife comes.',
    'You were suspended for two days and I would like you back.',
    'Bring your BRP on Monday.',
    'You came in smelling of drink.',
  ])('%s', (text) => {
    expect(analyse(text).steps).toEqual([]);
  });
});
