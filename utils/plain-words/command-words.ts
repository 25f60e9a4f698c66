/**
 * Command words that mean something of their own in marking, and what they mean plainly (own wording). Words that are
 * everyday English in a target (explain, describe, compare, list, identify) are left out. `plain` is short enough to be put in brackets.
 */
export const commandWords: { forms: string[]; plain: string }[] = [
  {
    forms: [
      'analyse',
      'analyses',
      'analysing',
      'analysed',
      'analyze',
      'analysis',
      'analytical',
      'analytically',
    ],
    plain: 'break it into parts, say how they link and why each one matters',
  },
  {
    forms: [
      'evaluate',
      'evaluates',
      'evaluating',
      'evaluated',
      'evaluation',
      'evaluative',
      'evaluatively',
    ],
    plain: 'good points, bad points, proof, then your decision',
  },
  {
    forms: ['justify', 'justifies', 'justifying', 'justified', 'justification', 'justifications'],
    plain: 'say why your choice is the best one, with proof',
  },
  {
    forms: ['assess', 'assesses', 'assessing'],
    plain: 'weigh up what matters most, then say how good it is',
  },
  { forms: ['examine', 'examines', 'examining'], plain: 'look closely at each part' },
  {
    forms: ['critically', 'critical analysis', 'critical evaluation', 'critique', 'critiquing'],
    plain: 'ask how strong the proof is',
  },
  { forms: ['synthesis'], plain: 'bring ideas from different places together' },
  { forms: ['appraise', 'appraising', 'appraisal'], plain: 'say how good it is and how you know' },
];

/** Where a command word is the name of a thing or an everyday word. */
export const notCommands = [
  'swot analysis',
  'pest analysis',
  'pestle analysis',
  'risk analysis',
  'gap analysis',
  'data analysis',
  'job analysis',
  'evaluation sheet',
  'evaluation form',
  'self evaluation',
  'self-evaluation',
  'evaluation section',
];
