/** The feedback, sorted. */
export const feedback = {
  'feedback.strengths': 'Strengths',
  'feedback.todo': 'To do',
  'feedback.questions': 'Questions',
  'feedback.unclear': 'Not clear enough',
  'feedback.care': 'Handle with care',
  'feedback.careText':
    'Personal remarks. They are never made into targets. Talk in person, and follow your college’s safeguarding route if you are worried.',
  'feedback.nothingSorted': 'Nothing to do was found',
  'feedback.nothingSortedText':
    'Read the feedback as written below. You can still start a target of your own.',
  'feedback.priority': 'Priority {at}',
  'feedback.why': 'Why: {why}',
  'feedback.criterion': 'Criterion: {criterion}',
  'feedback.cutBadge': 'Only the beginning',
  'feedback.cut':
    'Only the beginning of this feedback is on this page. Open the work itself to see all of it.',
  'feedback.long':
    'This feedback is very long. The first part is sorted here; all of it is under “As written”.',
  'feedback.use': 'Use',
  'feedback.used': 'Picked',
  'feedback.isTarget': 'Has a target',
  'feedback.edit': 'Edit',
  'feedback.skip': 'Skip',
  'feedback.ask': 'Ask the teacher',
  'feedback.skipped': 'Skipped',
  'feedback.threeAtMost': 'Three at a time is plenty. Make these first, or let one go.',
  'feedback.picked': '{count} of 3 picked',
  'feedback.makeOne': 'Make target',
  'feedback.makeMany': 'Make {count} targets',
  'feedback.more': 'Show {count} more',
  'feedback.move': 'Move',
  'feedback.moveTo': 'Move to',
  'feedback.notRelevant': 'Not relevant',
  'feedback.movedToDo':
    'Moved to “To do”. This teacher’s words will be sorted like this from now on.',
  'feedback.movedStrength':
    'Moved to “Strengths”. This teacher’s words will be sorted like this from now on.',
  'feedback.movedNotRelevant':
    'Set apart as not relevant. This teacher’s words will be sorted like this from now on.',
  'feedback.movedByYou': 'Moved by you',
  'feedback.movedAlike': 'Sorted as you moved others',
  'feedback.rest': 'Not taken for a point ({count})',
  'feedback.restText': 'Grades, greetings and the like. Move what matters: press Move, or T or S.',
  'feedback.wordingAsk': 'Another wording',
  'feedback.wordingAsking': 'Asking this browser’s model',
  'feedback.wordingNone': 'This browser’s model had no other wording that passed the checks.',
  'feedback.wordingFrom': 'By this browser’s own model. Read it against the teacher’s words.',
  'feedback.wordingTake': 'Swap',
  'feedback.asWritten': 'As written',
  'feedback.moreText': 'Show more of the text',
  'feedback.byHand': 'Copy this by hand',
} as const;
