import { describe, expect, test } from 'vitest';
import { draft } from '#utils/feedback/draft/draft.ts';
import { wholeDraft } from '#utils/feedback/draft/whole/whole-draft.ts';

/** The whole step made of one sentence to act on, or `null` where the teacher's words stand. */
function wholeStep(sentence: string): string | null {
  const made = draft({
    sentence,
    original: sentence,
    label: 'action',
    section: null,
    before: '',
  });
  return wholeDraft(made, { before: '', after: '' }).made?.text ?? null;
}

describe('what teachers ask for in plain words becomes a step as it is', () => {
  test.each([
    // Said straight out.
    [
      "VAT on the credit note should've been calculated after the trade discount.",
      'Make sure the VAT on the credit note has been calculated after the trade discount.',
    ],
    ['Your x and y axes are the wrong way round.', 'Put your x and y axes the right way round.'],
    [
      'axis not labelled with units and you joined dot to dot where it wanted a curve.',
      'Label the axis with units.',
    ],
    [
      "You have everyone walking at 5km/h over Kinder with 400m of climb, use Naismith's and add 1 min per 10m.",
      "Use Naismith's and add 1 min per 10m.",
    ],
    [
      'It would be lovely to hear a bit more about the silence at the six minute point if you feel able to.',
      'Say more about the silence at the six minute point.',
    ],
    [
      'more fabric tests, at least three, with comments',
      'Add more fabric tests, at least three, with comments.',
    ],
    [
      'Take the corner profile off and rebuild the stopped end on your own by next Wed without me stood there',
      'Take the corner profile off and rebuild the stopped end on your own by next Wed.',
    ],
    ['No gloves on for the tint.', 'Wear gloves for the tint.'],
    ["Harvard list isn't alphabetical.", 'Put the Harvard list in alphabetical order.'],
    [
      'nothing on colostrum in the first six hours',
      'Write about colostrum in the first six hours.',
    ],
    ['Do not write in pencil.', "Don't write in pencil."],
    ['Please do not upload photos of your screen.', "Don't upload photos of your screen."],
    ['sign & date page 3', 'Sign and date page 3.'],
    ['Spell check before you upload.', 'Spell check before you upload.'],
    [
      'pls resubmit task 2 with the missing screenshots',
      'Resubmit task 2 with the missing screenshots.',
    ],
    [
      'Next time, proof read your work before you submit it.',
      'Next time, proofread your work before you submit it.',
    ],
    [
      'Work on keeping your elbows in when you plane.',
      'Work on keeping your elbows in when you plane.',
    ],
    // Said of a learner.
    [
      'He should wear gloves when he handles the bleach.',
      'Wear gloves when you handle the bleach.',
    ],
    ['She needs to sanitise her hands between clients.', 'Sanitise your hands between clients.'],
    [
      'Learner needs to complete the risk assessment before the next practical.',
      'Complete the risk assessment before the next practical.',
    ],
    [
      'You need to blot the cylinders dry before you weigh them.',
      'Blot the cylinders dry before you weigh them.',
    ],
    [
      'She needs to be quicker with the aspirator when water collects.',
      'Be quicker with the aspirator when water collects.',
    ],
    [
      "Photos must not show owners' phone numbers.",
      "Don't show owners' phone numbers in the photos.",
    ],
    [
      'Task 4 should be in your own words; at present it leans on the help page.',
      'Write in your own words (Task 4).',
    ],
    ['you need to reference your sources mate', 'Reference your sources.'],
    // Said as a wish, an advice or a next step.
    [
      'I suggest you read chapter 4 before you start task 2.',
      'Read chapter 4 before you start task 2.',
    ],
    [
      'It would be good to see some examples from your placement.',
      'Add some examples from your placement.',
    ],
    [
      'A bit more detail on infection control would help.',
      'Add a bit more detail on infection control.',
    ],
    [
      'I would like to see more of your own opinion in the evaluation.',
      'Add more of your own opinion in the evaluation.',
    ],
    ['You could improve this by comparing two companies.', 'Compare two companies.'],
    [
      'Your next step is to practise the plait on a training head.',
      'Practise the plait on a training head.',
    ],
    [
      'To reach merit you must explain why each method was chosen.',
      'Explain why each method was chosen.',
    ],
    ['You should be checking the dates on the invoices.', 'Check the dates on the invoices.'],
    [
      'You should of deburred the pipe before you soldered it.',
      'Deburr the pipe before you solder it.',
    ],
    // Said as what is missing, forgotten or wrong.
    ['Q1 could have more detail on the causes.', 'Add more detail on the causes (Q1).'],
    ['Q3 needs a labelled diagram.', 'Add a labelled diagram (Q3).'],
    ['Could have had a bit more on the controls.', 'Add a bit more on the controls.'],
    ['No units on the graph.', 'Add units on the graph.'],
    ['Where is your evidence for 2.3?', 'Add your evidence for 2.3.'],
    ['Who is your target audience?', 'Say who your target audience is.'],
    ['Needs a conclusion.', 'Add a conclusion.'],
    ['Bibliography missing.', 'Add the bibliography.'],
    ['You forgot to label the axes.', 'Label the axes.'],
    ['The gown has no towel over it.', 'Put a towel over the gown.'],
    ['Wrong formula used in question 3.', 'Use the right formula in question 3.'],
    ['References are not in alphabetical order.', 'Put the references in alphabetical order.'],
    ['You are still behind with your workbook.', 'Catch up with your workbook.'],
    [
      'The diagram on page two is not mentioned in your text.',
      'Mention the diagram on page two in your text.',
    ],
    // Said in few words.
    ['The causes are explained but the effects are not.', 'Explain the effects.'],
    ['You name devices without saying what they do.', 'Say what the devices do.'],
    ['too long a quote', 'Use a shorter quote.'],
    [
      "There's no mention of the Data Protection Act, which is what the marks hung on.",
      'Mention the Data Protection Act.',
    ],
    ['Check spelling.', 'Check your spelling.'],
    ['Capital letters for days of the week', 'Use capital letters for days of the week.'],
    ['Their, not there.', 'Use "their", not "there".'],
    ['There are a few comma splices,', 'Correct the comma splices.'],
    ['Only one artist so far (min three)', 'Use more than one artist (min three).'],
    ['Risk assessment only covers the paint.', 'Cover more than the paint in the risk assessment.'],
    ['You have only covered rabbits, the brief asks for two species.', 'Cover more than rabbits.'],
    [
      'M2 still not awarded as you describe the effects but do not compare.',
      'Compare the effects.',
    ],
    [
      'Hands not washed after the raw chicken, I had to stop her.',
      'Wash your hands after the raw chicken.',
    ],
    ["You've put 20A on the MCB, needs to be 32A.", 'Change 20A on the MCB to 32A.'],
    [
      'Log book up to date by end of next week.',
      'Bring your log book up to date by end of next week.',
    ],
    [
      'although I would have liked section numbers for the 1861 Act as you only give s.18.',
      'Add section numbers for the 1861 Act.',
    ],
    [
      'Your conclusion should weigh the factors against each other; at present it repeats the introduction.',
      'Make sure your conclusion weighs the factors against each other.',
    ],
    ["You wrote 'I am go' - it should be 'I am going'.", "Change 'I am go' to 'I am going'."],
  ])('%s', (said, step) => expect(wholeStep(said)).toBe(step));

  test.each([
    'There are 14 phalanges in each hand, not 12.',
    "Stress is force over area, you've got it upside down in Q3.",
    'The Wall Street Crash was 1929.',
    '3(x + 4) = 3x + 12, you have only multiplied the first term',
    'Guinea pigs cannot make vitamin C.',
  ])('%s is held against the work', (truth) =>
    expect(wholeStep(truth)).toMatch(/^Check your work against this: /),
  );

  test.each([
    'Plate was cold.',
    'The bottom rail has a slight gap.',
    'The sign cannot be read from the door.',
    'What is the piece about?',
    // The teacher's door is no step of the work.
    'See me about the second paragraph.',
    'Your knots held all the way through.',
  ])('%s stays as it was said', (said) => expect(wholeStep(said)).toBeNull());
});
