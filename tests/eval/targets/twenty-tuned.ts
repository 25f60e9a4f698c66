import type { LabelledTarget } from '#utils/targets/evaluate.ts';
import { labelled } from './labelled.ts';

const live = { context: { assessment: 'live' } } as const;
const resit = { context: { assessment: 'resubmission' } } as const;
const from = (...sources: string[]) => ({ context: { sources } });
const before = (own: string[], others: string[] = []) => ({
  context: { earlier: { own, others } },
});
const three = { context: { openTargets: 3 } };

/** For the twelve later rules: looked at while they were made. Own wording, made-up people. */
export const twentyTuned: LabelledTarget[] = [
  labelled('Marta to email her two drafts to Mr Ford', 'third-person'),
  labelled('The learner must bring 3 receipts to the next tutorial', 'third-person'),
  labelled('He should count the sets he does and write them down', 'third-person evidence'),
  labelled('Students will swap posters with a partner', 'third-person'),
  labelled('Spelling must be checked with the spell checker in task 3', 'third-person evidence'),
  labelled('The conclusion needs two sentences on cost', 'no-action'),
  labelled('My plan will have 5 lines', 'no-action'),
  labelled('If Sam is free, I will ask him to time my talk', 'evidence'),
  labelled('Tell Chef which two knives need sharpening', ''),
  labelled('I must stop being careless and do the 6 sums again', 'judges'),
  labelled('Take out the silly mistakes in paragraph 1', 'judges'),
  labelled('You are very bright, so do questions 4 to 6 as well', 'judges'),
  labelled('Show Dev that I am not lazy by doing 3 sheets', 'judges'),
  labelled('Weak students should do worksheet 2', 'judges third-person'),
  labelled('Paint two bright panels for the set', ''),
  labelled('Write one line on why the signal is weak', ''),
  labelled(
    'Incorporate sophisticated vocabulary and complex grammatical constructions throughout the narrative',
    'hard-to-read jargon evidence',
  ),
  labelled(
    'Deconstruct the ideological assumptions underpinning both advertisements in one paragraph',
    'hard-to-read',
  ),
  labelled(
    'Go through the three pages I printed on Monday and put a tick next to every line where I say what it means',
    'hard-to-read',
  ),
  labelled('Write the name of each bone on the diagram and show it to Miss Ali', ''),
  labelled('Ring two care homes and ask each if I can visit for one morning', ''),
  labelled(
    'I will bring my log book to every tutorial',
    'recycled',
    before(['Bring my log book to every tutorial', 'I will bring my log book to each tutorial']),
  ),
  labelled(
    'Tick each criterion on the sheet as I do it',
    'recycled',
    before([], ['Tick each criterion on the sheet as I do it']),
  ),
  labelled(
    'Tick each criterion on the sheet as I do it',
    '',
    before(['Tick each criterion on the sheet as I do it'], ['Draw the sheet again']),
  ),
  labelled('Keep up the excellent attendance', 'praise vague-verb evidence'),
  labelled('Carry on with your hard work in English', 'praise vague-verb evidence'),
  labelled('Great effort on the poster', 'praise no-action evidence'),
  labelled('Well done this week', 'praise evidence'),
  labelled('Well done on the plan: now write two paragraphs from it', ''),
  labelled('Keep a note of three good examples from my placement', ''),
  labelled('Label four parts of the pump', 'too-many', three),
  labelled('Label four parts of the pump', '', { context: { openTargets: 2 } }),
  labelled('Rewrite paragraph 3 with one quote', 'assessment', live),
  labelled('Explain two causes of the delay in task 4', 'assessment', resit),
  labelled('Read the brief again', 'assessment', {
    ...resit,
    steps: ['Replace the two weak sources in task 1'],
  }),
  labelled('Read task 4 aloud to Kim and tick the criteria it meets', '', live),
  labelled('Make a timetable with 4 slots for task 2', '', resit),
  labelled('Ask Ms Roy two questions about the brief', '', live),
  labelled('For my next piece, add one quote to each paragraph', '', live),
  labelled('Rewrite paragraph 3 with one quote', '', { context: { assessment: 'practice' } }),
  labelled('Do 2 questions a day', 'sensitive', { why: 'My depression is worse when I am behind' }),
  labelled('Catch up on the 2 lessons I missed when I was in hospital with my chest', 'sensitive'),
  labelled('Print 2 copies of my CV', 'sensitive', {
    ifThen: 'If my social worker rings, I step out',
  }),
  labelled('Tell the tutor that her brother was arrested, by email', 'sensitive'),
  labelled('Write one paragraph on how autism affects play', ''),
  labelled('Make a leaflet on types of abuse', ''),
  labelled('Record my client’s medication in the log', ''),
  labelled('Write two sentences on the faith of each resident', ''),
  labelled('Plait one block in ten minutes', 'if-then', { ifThen: '' }),
  labelled('When the buzzer goes I plait one block', '', { ifThen: '' }),
  labelled('Plait one block in ten minutes', 'why', { why: '' }),
  labelled('Plait one block so that I pass the trade test', '', { why: '' }),
  labelled('Plait one block in ten minutes', 'not-agreed', { agreedOn: null }),
  labelled('Write 2 more sentences', 'vague-feedback', from('Could be more detailed.')),
  labelled('Write 2 more sentences', 'vague-feedback', from('Lacks depth')),
  labelled('Write 2 more sentences', 'vague-feedback', from('Develop your ideas further.')),
  labelled('Write 2 more sentences', '', from('Say what each safety sign means.')),
  labelled('Write 2 more sentences', '', from('Needs more detail, such as the torque setting.')),
  labelled('Write 2 more sentences', '', from('You forgot the date on page 2.')),
  labelled('Book one mock EPA', 'jargon', {
    context: { glossary: [{ term: 'EPA', plain: 'the last test of the apprenticeship' }] },
  }),
];
