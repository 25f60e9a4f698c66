import type { LabelledTarget } from '#utils/targets/evaluate.ts';
import { labelled } from './labelled.ts';

const live = { context: { assessment: 'live' } } as const;
const resit = { context: { assessment: 'resubmission' } } as const;
const from = (...sources: string[]) => ({ context: { sources } });
const before = (own: string[], others: string[] = []) => ({
  context: { earlier: { own, others } },
});

/** For the twelve later rules: labelled before any of them had run on it, measured once, then looked at. */
export const twentyBlind: LabelledTarget[] = [
  labelled('Priya is to upload 4 photos of her nail art', 'third-person'),
  labelled('Apprentice to log two jobs a week', 'third-person'),
  labelled('They will practise the handover with a partner three times', 'third-person'),
  labelled('Jordan has to hand in his risk assessment to Mr Bell', 'third-person'),
  labelled('Citations should follow the guide on page 3', 'third-person'),
  labelled('The report must be under 900 words', 'third-person no-action'),
  labelled('Your diagram needs two labels', 'no-action'),
  labelled('Time how long each customer has to wait for 10 customers', ''),
  labelled('Ask the nurse what she will check first and note it', ''),
  labelled('Show Gemma that the joint can take 5 kg', ''),
  labelled('Use the checklist that Mr Bell will hand out, and tick all 8 lines', ''),
  labelled('Don’t be so sloppy with the 3 measurements', 'judges negative'),
  labelled('You’re a natural, so film one more dance', 'judges'),
  labelled('Write one page and stop making stupid errors', 'judges several'),
  labelled('I am too disorganised, so I will file 10 sheets', 'judges'),
  labelled('Good girl, now do page 6', 'judges'),
  labelled('Write a line about the weak tea and the slow service', ''),
  labelled('Describe one clever use of light in the photo', ''),
  labelled('List two ways to help a gifted and talented child', ''),
  labelled(
    'Interrogate the epistemological foundations of behaviourist theory using three authoritative publications',
    'hard-to-read jargon',
  ),
  labelled(
    'Demonstrate autonomous professional accountability through systematic contemporaneous documentation',
    'hard-to-read jargon evidence',
  ),
  labelled(
    'Take the feedback sheet home tonight, read every line of it twice and put a star next to three things I can do',
    'hard-to-read',
  ),
  labelled('Cut the fringe on the practice head and ask Lou to check both sides are level', ''),
  labelled('Measure the room, draw it to scale and mark where the two sockets go', ''),
  labelled('Name three hazards in the kitchen photo and say how I would make each one safe', ''),
  labelled('Put the brake pads in the right order and take a photo before I fit them', ''),
  labelled(
    'Set my alarm for 7 and text Jo when I am on the bus',
    'recycled',
    before([
      'Set my alarm for 7 and text [name] when I am on the bus',
      'I will set my alarm for 7 and text [name] when on the bus',
    ]),
  ),
  labelled(
    'Read the question twice and underline the command word',
    'recycled',
    before([], ['I will read the question twice and underline the command word']),
  ),
  labelled(
    'Read the question twice and underline the command word',
    '',
    before(['Read two short books'], ['Read the answer twice and circle the date']),
  ),
  labelled(
    'Set my alarm for 7 and text Jo when I am on the bus',
    '',
    before(['Set my alarm for 7 and text Jo when I am on the bus']),
  ),
  labelled('Keep doing what you’re doing', 'praise no-action evidence'),
  labelled('Excellent work on your portfolio', 'praise no-action evidence'),
  labelled('Maintain the good progress you have made', 'praise vague-verb evidence'),
  labelled('Fantastic presentation, really confident', 'praise no-action evidence'),
  labelled('Congratulations on your distinction', 'praise no-action evidence'),
  labelled('Good start. Add the date to each of the 5 entries', ''),
  labelled('Keep the good photo and take two new ones', ''),
  labelled('Sew 3 buttonholes on the sample', 'too-many', { context: { openTargets: 5 } }),
  labelled('Sew 3 buttonholes on the sample', '', { context: { openTargets: 1 } }),
  labelled('Include a graph in section 2', 'assessment', live),
  labelled('Correct the 3 wrong sums in task 1', 'assessment', resit),
  labelled('Expand the point about hygiene with 2 facts', 'assessment', live),
  labelled('Sort out task 3', 'assessment vague-verb', {
    ...live,
    steps: ['Describe how the valve opens'],
  }),
  labelled('Proofread task 2 aloud with the checklist', '', resit),
  labelled('Write down 3 questions to ask Mr Bell', '', live),
  labelled('Put 2 reminders in my phone for the hand-in', '', live),
  labelled('Look up what ‘justify’ means and say it in my own words', '', resit),
  labelled('Add two sources to a practice paragraph on another topic', '', live),
  labelled('Include a graph in section 2', '', { context: { assessment: 'closed' } }),
  labelled('File 5 sheets', 'sensitive', { why: 'I was diagnosed with ADHD and forget things' }),
  labelled('Send Ms Roy one page', 'sensitive', {
    ifThen: 'If my dad hits me again I go to my nan',
  }),
  labelled('Log 3 shifts', 'sensitive', { evidence: 'Her probation officer has seen the log' }),
  labelled('Come to 2 sessions while my immigration status is sorted', 'sensitive'),
  labelled('Do 10 minutes a day because I have epilepsy', 'sensitive'),
  labelled('Watch one film about homeless teenagers', ''),
  labelled('Write two lines on how a nurse supports a pregnant patient', ''),
  labelled('Draw one poster about bullying for the corridor', ''),
  labelled('Compare two care plans for a resident with diabetes', ''),
  labelled('Tile one square metre', 'if-then why not-agreed', {
    ifThen: '',
    why: '',
    agreedOn: null,
  }),
  labelled('If the tile cracks, I will cut one new one', 'why', { ifThen: '', why: '' }),
  labelled('Tile one square metre because it is on the test', 'if-then', { ifThen: '', why: '' }),
  labelled('Write 1 page', 'vague-feedback', from('This section needs a lot of work.')),
  labelled('Write 1 page', 'vague-feedback', from('Please elaborate.')),
  labelled('Write 1 page', 'vague-feedback', from('Your writing is quite basic')),
  labelled('Write 1 page', 'vague-feedback', from('More critical thinking')),
  labelled('Write 1 page', 'vague-feedback', from('Not quite there yet')),
  labelled('Write 1 page', '', from('Weld is porous: clean the plate before you start.')),
  labelled('Write 1 page', '', from('Reference list is missing.')),
  labelled('Write 1 page', '', from('Explain how you chose the timber.')),
  labelled('Write 1 page', '', from('Clearer photos of the finished joint')),
  labelled('Assess one risk on the van', 'jargon', { context: { awardingBody: 't-level' } }),
  labelled('Bring my PLR to Jo', 'jargon', {
    context: { glossary: [{ term: 'PLR', plain: 'the list of courses you have done' }] },
  }),
];
