/** Fetching what a page cuts short, and what is only behind it. */
export const wholeText = {
  'whole.fetching': 'Fetching the rest of this feedback…',
  'whole.fetchingSome': 'Fetching the rest of this feedback: {done} of {total}…',
  'whole.later': 'Points from a cut text can be picked once it is whole.',
  'whole.failed': 'The rest of this feedback could not be fetched.',
  'whole.loggedOut': 'You are logged out. Log in again in this tab, then try again.',
  'whole.noRight': 'You may not see the rest of this feedback. Ask the teacher for it.',
  'whole.throttled': 'The site is busy. Wait a minute, then try again.',
  'whole.noAnswer': 'The site did not answer. Check your connection, then try again.',
  'whole.noneHere': 'No comments in the gradebook',
  'whole.noneHereText':
    'Rubric remarks and files are not in the gradebook. Open the work itself to look for them.',
  'whole.toFetch': 'Open to fetch',
} as const;
