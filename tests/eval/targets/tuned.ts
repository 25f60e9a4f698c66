import type { LabelledTarget } from '#utils/targets/evaluate.ts';
import { labelled } from './labelled.ts';

/** Labelled targets that were looked at while the rules were tuned. Own wording, made-up people. */
export const tuned: LabelledTarget[] = [
  labelled('Improve your essay structure.', 'vague-verb huge evidence'),
  labelled('I will work on word endings and grammar.', 'vague-verb several evidence'),
  labelled('To improve my punctuation.', 'vague-verb evidence'),
  labelled('Feel more confident about reading.', 'vague-verb evidence'),
  labelled('Improve confidence in maths.', 'vague-verb evidence'),
  labelled('Be better at deadlines.', 'vague-verb evidence'),
  labelled('Analyse in more depth to achieve M2.', 'jargon evidence'),
  labelled("Don't be late.", 'negative evidence'),
  labelled('Highlight the point of each paragraph in yellow and show Sam by Fri', '', {
    due: '2026-11-27',
  }),
  labelled('Put the paragraphs in the same order as the question’s bullet list.', ''),
  labelled('Show my coach the first 2 paragraphs on Thu 3 Dec.', ''),
  labelled('Spell 10 words from the -ful / -ment list with no mistakes on Fri.', ''),
  labelled(
    'Put the ownership apostrophes into this 10-line text. Check with the answer sheet.',
    '',
  ),
  labelled('Read 2 short books from the shelf. Tell my tutor one thing I liked about each.', ''),
  labelled(
    'Do 5 ratio questions from sheet 4. Mark them. Bring the ones I got wrong to the Tuesday workshop.',
    '',
  ),
  labelled(
    'If it is Monday 9am, then I open Moodle and write this week’s due dates in my phone.',
    '',
  ),
  labelled(
    'Learn what ‘analyse’ means (parts + links + why it matters) and try it on a practice topic.',
    '',
  ),
  labelled('Catch the 8:10 bus on Mon, Tue and Thu this week. I tick my attendance app at 9.', ''),
  labelled('Rewrite my introduction and attend the maths workshop', 'several'),
  labelled('Complete the unit', 'huge evidence'),
  labelled('Catch up with all my missing work', 'huge vague-verb evidence'),
  labelled('Get a distinction', 'huge evidence'),
  labelled('Stop talking in class', 'negative evidence'),
  labelled('Avoid copying from websites', 'negative evidence'),
  labelled('Write one more paragraph about the second shop', 'day', { due: null }),
  labelled('Write one more paragraph about the second shop', 'day', { due: '2026-11-13' }),
  labelled('Write one more paragraph about the second shop', 'day', { due: '2026-12-23' }),
  labelled('Write one more paragraph about the second shop', 'day', { due: '2027-02-01' }),
  labelled('Email Ms Khan a photo of my circuit by Friday', 'day', { due: null }),
  labelled('Utilise a range of sources', 'jargon evidence'),
  labelled('Evaluate both shops in two sentences each', 'jargon'),
  labelled('Better time keeping', 'no-action evidence'),
  labelled('Referencing', 'no-action evidence'),
  labelled('Improve my conclusion', '', {
    steps: ['Write one sentence that answers the question', 'Show Sam'],
  }),
  labelled('Weld two practice corner joints and ask Tom to check them', ''),
  labelled('Improve my essay by adding 2 quotes to paragraph 3', ''),
  labelled('Develop my plastering', 'vague-verb', {
    evidence: 'Mr Osei has signed off one wall',
    steps: [],
  }),
  labelled('Raise my attendance from 82% to 90% this month', ''),
  labelled('I will ensure that I am more organised', 'vague-verb evidence'),
  labelled('Make a revision timetable', ''),
  labelled('Write 2 paragraphs', 'vague-verb', {
    steps: ['Write the first one on Monday', 'Understand the theory'],
  }),
  labelled('Practise my presentation in front of my sister twice', ''),
];
