import type { MarkingNote } from './marking.ts';

const risk = (learnerId: string, grade: string, comment: string): MarkingNote => ({
  cmid: '701',
  learnerId,
  grade,
  comment,
});

/** Feedback as teachers write it: long and kind, terse, numbered, in codes, with dates and without. */
export const usualMarkings: MarkingNote[] = [
  risk(
    '4101',
    'Pass',
    `<p>Well done Aisha, this is a clear report and you have covered all the rooms in the nursery.</p>
<p>You identified six hazards and your table is easy to read.</p>
<p><strong>To reach a merit you need to:</strong></p>
<ol><li>Explain who could be harmed by each hazard, not only what the hazard is.</li>
<li>Add at least two references from the reading list.</li>
<li>Proofread page 2, there are spelling mistakes in the control measures.</li></ol>
<p>Please resubmit section 2 by Friday 11 December. Have you talked to your placement supervisor about the fire drill?</p>`,
  ),
  risk(
    '4102',
    'Refer',
    '<p>Good effort with the photographs. However the likelihood column is empty, so the risk rating can’t be worked out. Complete the likelihood column for all five hazards and then recalculate the ratings. Use the 5x5 matrix from week 4.</p>',
  ),
  risk(
    '4103',
    'Merit',
    '<p>An excellent piece of work with really thoughtful control measures. In your next report, compare two of the control measures and say which is better.</p>',
  ),
  risk(
    '4104',
    'Pass',
    '<p>Your introduction is strong. The conclusion only repeats the introduction; write a new conclusion that says which hazard is the most serious and why.</p>',
  ),
  risk(
    '4105',
    'Pass',
    '<p>Lovely presentation Zuzana! You need to name the law that applies (COSHH or manual handling) next to each hazard.</p><p>See me if you’re stuck.</p>',
  ),
  risk('4106', 'Refer', '<p>3.1 met. 3.2 not met - no evidence. Needs more detail.</p>'),
  risk(
    '4107',
    'Distinction',
    '<p>Outstanding. Every hazard has a justified control measure and your references are correct. For Unit 4, start your reading a week earlier so that you have time to plan.</p>',
  ),
  {
    cmid: '702',
    learnerId: '4101',
    grade: '57.14',
    comment:
      '<p>A solid design. Your next step is to split the booking table and to justify each data type.</p>',
    remarks: {
      '1': { level: 1, remark: 'The booking table still has a repeating group: split it in two.' },
      '2': { level: 2, remark: 'Your joins work and the report is easy to read.' },
      '3': { level: 0, remark: 'Write a test plan with at least five tests.' },
    },
  },
  {
    cmid: '702',
    learnerId: '4103',
    grade: '85.71',
    comment: '<p>Very good. Add the results column to the test plan.</p>',
    remarks: {
      '1': { level: 2, remark: '' },
      '2': { level: 2, remark: 'Try one query with a calculated field.' },
      '3': { level: 1, remark: 'The results are missing from your test plan.' },
    },
  },
  {
    cmid: '703',
    learnerId: '4102',
    grade: '38.00',
    comment: '',
    remarks: {
      '1': { level: 18, remark: 'You isolated safely and proved dead every time.' },
      '2': { level: 12, remark: 'Test the switch line before you take the fitting down.' },
      '3': { level: 8, remark: 'Your report needs the readings you took, with units.' },
    },
  },
  {
    cmid: '703',
    learnerId: '4106',
    grade: '44.00',
    comment: '<p>Confident practical work, Tyler. Slow down on the report.</p>',
    remarks: {
      '1': { level: 20, remark: 'Faultless.' },
      '2': { level: 16, remark: 'Explain why you ruled out the lamp first.' },
      '3': { level: 8, remark: 'Label both diagrams.' },
    },
  },
  {
    cmid: '704',
    learnerId: '4101',
    attempt: 0,
    grade: 'Not yet',
    comment:
      '<p>You have a strong opening question. Use paragraphs: start a new one for each reason.</p>',
    markedOn: '2026-10-20T10:00:00Z',
  },
  {
    cmid: '704',
    learnerId: '4101',
    attempt: 1,
    grade: 'Grade 4',
    comment:
      '<p>Much better paragraphing, well done. Now vary your sentence openings and check your apostrophes.</p>',
  },
  {
    cmid: '704',
    learnerId: '4105',
    grade: 'Grade 5',
    comment:
      '<p>WWW: varied vocabulary, a clear argument.<br>EBI: back up your second reason with a fact or a quotation.</p>',
  },
  {
    cmid: '705',
    learnerId: '4101',
    grade: '7.00',
    state: 'inmarking',
    comment:
      '<p>Show your working for questions 3 and 4, and round money to two decimal places.</p>',
  },
  {
    cmid: '706',
    learnerId: '4103',
    grade: 'Pass',
    state: 'inreview',
    comment:
      '<p>Good knife skills. Next time you need to warm the plates before service. Taste the sauce before it goes out.</p>',
  },
  {
    cmid: '706',
    learnerId: '4107',
    grade: 'Merit',
    comment: '<p>Clean, calm service. Write up your time plan before the next practical.</p>',
  },
];
