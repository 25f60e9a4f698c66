/** Everything on one learner, and the profile of what works. */
export const learner = {
  'learner.title': 'Learner',
  'learner.back': 'All learners',
  'learner.gone': 'This learner is no longer here.',
  'learner.none': 'Choose a learner in the caseload first.',
  'learner.loading': 'Getting the learner',
  'learner.targets': 'Open targets',
  'learner.noTargets': 'No open targets.',
  'learner.review': 'Review',
  'learner.feedback': 'Feedback ({count})',
  'learner.noFeedback': 'No feedback is kept yet.',
  'learner.markedOn': 'marked {day}',
  'learner.unreleased': 'not released to the learner yet',
  'learner.confidence': 'Confidence, 0 to 10',
  'learner.confidenceNow': 'Last {number} of 10. {count} numbers since {day}.',
  'learner.confidenceNone': 'No number was asked for yet.',
  'learner.confidenceDay': 'Day',
  'learner.confidenceNumber': 'Number',
  'learner.confidenceTable': 'The numbers',
  'learner.whole': 'Everything on one page',

  'learner.works': 'What works for {name}',
  'learner.worksText':
    'Written so that the learner could read it. It stays on this device and never goes into an export.',
  'learner.field.called': 'Called',
  'learner.field.contact': 'Point of contact',
  'learner.field.respondsTo': 'Responds to',
  'learner.field.planning': 'How they plan',
  'learner.field.experience': 'What they bring',
  'learner.field.roleModels': 'Role models',
  'learner.field.approaches': 'Ways tried',
  'learner.hint.called':
    'The first name they like to go by. Copies and sheets for the learner say it. Left empty, it is the first word of their name.',
  'learner.hint.contact':
    'One fact the learner chose to share, such as a sport or a band. Not family, health or where they live.',
  'learner.hint.respondsTo':
    'What helped them to begin or go on: a list, a deadline, a joke. Not a diagnosis or a label.',
  'learner.hint.planning':
    'Where they write things down, when they work best. Not why they missed days.',
  'learner.hint.experience':
    'Jobs, skills, things they have managed. Not their past schools’ reports.',
  'learner.hint.roleModels':
    'Whom they look up to, as they say it. Not names of friends or family.',
  'learner.nothing': 'Nothing noted yet.',
  'learner.edit': 'Change what works',
  'learner.save': 'Keep',
  'learner.saved': 'Kept.',
  'learner.failed': 'Not kept',
  'learner.approach': 'Way',
  'learner.result': 'What came of it',
  'learner.approachAdd': 'Add',
  'learner.approachRemove': 'Take out: {approach}',
  'learner.approachLine': '{approach}: {result} ({day})',
  'learner.approachesFull': 'The list is full. Take out the oldest first.',
  'learner.boundary': 'Safeguarding',
} as const;
