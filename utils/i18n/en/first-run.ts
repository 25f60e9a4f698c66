/** What is said of the first days outside of the welcome page and the tour. */
export const firstRun = {
  'firstRun.title': 'First steps',
  'hints.gotIt': 'Got it',
  'hints.panel':
    'Point at something to do, and its words are marked in the page. Use up to three at once.',
  'hints.today':
    'Overdue comes first. On the learner in focus, D, P and N log a follow-up without the mouse.',
  'hints.export': 'A row counts as sent once you say that the MIS took its file.',
  'sample.noFile': 'This is the sample: no file is made of it, and nothing goes to your MIS.',
  'sites.notAnAddress':
    'This is not the address of a site. Copy it from the top of the page you mark in.',
} as const;
