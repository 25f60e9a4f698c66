/** What the panel says of marking that is not the plain case: held back, of a group, marked before, in pictures. */
export const states = {
  'states.group':
    'This is group work. The page names one learner for the whole group, and members may have had different feedback.',
  'states.groupChoose': 'Choose the member whose feedback this is. Nothing is saved until then.',
  'states.groupChooseButton': 'Choose the member',
  'states.groupTitle': 'Group work: choose the member',
  'states.resubmitted':
    'The learner has handed in again since this was marked. Some of it may be done already.',
  'states.unreleased':
    'The learner cannot see this feedback yet. Ask the teacher before you talk about it.',
  'states.unreleasedTitle': 'Marked, but not released yet',
  'states.unreleasedText':
    'The teacher has not released the marking. Come back later, or ask the teacher when it will be.',
  'states.draft': 'A comment here is still a draft. The teacher may change it.',
  'states.provisional': 'This marking is still being checked by another marker, so it may change.',
  'states.document':
    'The teacher may have written on the learner’s document too. Open it on the page to see.',
  'states.elsewhere':
    'There may be comments in a quiz or another tool, such as Turnitin. They are not here: open it on the page.',
  'states.unnamed':
    'Some comments do not say who wrote them. Check that they are the teacher’s before you use them.',
  'states.automatic': 'This was marked by the system, not by a teacher.',
  'states.criteria': 'Some rubric remarks could not be matched to their criterion.',
  'states.criteriaUnread':
    'There are marks by criteria here that could not be read. Look at them on the page.',
  'states.reopened':
    'The learner may hand in again. This is feedback on what they handed in before.',
  'states.otherAttempts': 'No feedback on this attempt yet',
  'states.earlierAttempts':
    'There are other attempts. Choose one on the page to see the feedback on it.',
  'states.peers': 'Some of this may be by other learners. Check who wrote it before you use it.',
  'states.details':
    'Some of the feedback could not be fetched from the site. What you see here may be only part of it.',
  'states.listCut': 'This page shows only part of the list.',
  'states.partsUnread':
    'Part of this page has a form that is not known here. Compare with the page before you rely on it.',
  'states.rowsUnread': 'Some lines of the list could not be read. Look at them on the page.',
  'states.column':
    'The feedback column is hidden on this page. Show it there, then open the panel again.',
  'states.testCopy': 'This is a test copy of Canvas. Nothing here is live.',
  'states.some': 'True of some of the work on this page, perhaps not of this:',

  'states.media':
    'Part of this feedback is a picture or a recording, which cannot be shown here. Look on the page.',
  'states.mediaOnly': 'The feedback is a picture or a recording',
  'states.mediaOnlyText':
    'It cannot be shown here. Look or listen on the page, then paste or type what matters below.',

  'states.staffSummary': 'This page sums up the whole class',
  'states.staffSummaryText':
    'Open the list of submissions, or mark one learner, to see the feedback.',
  'states.chooseLearner': 'No learner is chosen on the page',
  'states.chooseLearnerText': 'Choose a learner on the page. Their feedback then shows here.',
  'states.openMarking': 'The marking is closed',
  'states.openMarkingText':
    'Open the marking or the grade on the page. Its remarks then show here.',
  'states.behindGrades': 'This page shows grades only',
  'states.behindGradesText': 'Open the user report of one learner to see what teachers wrote.',

  'states.attempts': 'Attempts',
  'states.newestShown': 'The newest marked attempt is shown.',
  'states.earlierShown':
    'This is feedback on an earlier attempt. The learner may have acted on it already.',
  'states.earlier': 'Earlier attempt',
  'states.attemptNumber': 'Attempt {attempt}',
  'states.attemptNewest': 'Attempt {attempt} (newest)',
  'states.attemptUnknown': 'Attempt without a number',
  'states.attemptCount': '{count} attempts',
} as const;
