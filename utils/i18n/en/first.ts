/**
 * What the panel says before its late parts have come, of things that are theirs: the rest of such a part comes with them
 * (`rest-texts.ts`).
 */
export const first = {
  'assessment.why.noWork': 'No marked work is behind this target.',
  'assessment.why.target': 'As it was when the target was saved.',
  'backup.moved':
    'Something was saved here in the meantime. Nothing was brought in. Look at the list again, then bring it in.',
  'backup.rescue': 'Save a backup of what is stored',
  'backup.rescued': 'Saved as {name}. A working Feedforward can bring it in.',
  'inbox.keep': 'Keep everybody’s feedback…',
  'inbox.moved': 'The page has changed meanwhile. Nothing was kept.',
  'questions.canvas': 'Open Canvas inbox',
  'questions.moodle': 'Open Moodle messages',
  'reviews.discarded': 'Review discarded.',
  'reviews.finished': 'Review finished and logged.',
  'reviews.tab': 'Review',
  'targets.choose': 'Choose the learner',
  'targets.discarded': 'Unfinished target discarded',
  'targets.fromFeedback': 'The teacher wrote',
  'targets.goOn': 'Go on',
} as const;
