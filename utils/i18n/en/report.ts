/** A page that is not recognised: what was looked for, and the report about it. */
export const report = {
  'report.part.criteria': 'the marking criteria',
  'report.part.attempt': 'which attempt it is',
  'report.part.comments': 'the teacher’s comments',
  'report.part.learner': 'whose work it is',
  'report.part.list': 'the list of learners or work',
  'report.part.grade': 'the grade',
  'report.part.panel': 'the marking panel',
  'report.part.page': 'which work the page is about',
  'report.part.other': 'another part of the page',
  'report.missing': 'We could not find:',
  'report.copy': 'Copy a report',
  'report.copyWhy':
    'Send it to whoever looks after Feedforward at your college. It holds no names and no feedback.',
  'report.copied': 'Report copied. Paste it into an email.',
  'report.byHand': 'Copy this by hand',
} as const;
