/** The ways from one page to the rest of a learner's work. */
export const ways = {
  'ways.otherWork': 'This learner’s other work',
  'ways.all': 'All of this learner’s courses',
  'ways.choose': 'Choose a course to see the feedback',
  'ways.chooseText': 'This page lists courses. The feedback is on the page of each course.',
} as const;
