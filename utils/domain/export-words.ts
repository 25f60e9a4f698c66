/** The words of a file for the MIS as they are until a college has its own. */
export const exportWords = {
  status: {
    draft: 'Draft',
    agreed: 'Agreed',
    'in-progress': 'In progress',
    met: 'Met',
    'partly-met': 'Partly met',
    'not-met': 'Not met',
    withdrawn: 'Withdrawn',
  },
  assessment: {
    practice: 'Practice',
    live: 'Live',
    resubmission: 'Resubmission',
    closed: 'Closed',
  },
  challenge: { comfortable: 'Comfortable', stretching: 'Stretching', 'too-much': 'Too much' },
  outcome: { done: 'Done', partly: 'Partly done', 'not-yet': 'Not yet' },
  questionState: { open: 'Open', answered: 'Answered', withdrawn: 'Withdrawn' },
  stepDone: 'done',
  stepNotDone: 'not done',
  gone: 'Removed',
  tick: { yes: 'Yes', no: 'No' },
} as const;
