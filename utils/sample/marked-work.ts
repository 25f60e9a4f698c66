import type { ReadItem, Reading } from '#utils/domain/reading.ts';

/** Where the sample's records are kept: a database of its own, so that no list, count, file or backup can hold any of it. */
export const SAMPLE_STORE = 'feedforward-sample';

/** The sample learner's site: no address, so that it can be nobody's. */
const SITE = 'sample';

/** The marking of the tour's assignment, paragraph by paragraph. English in every language of the screens, as the marking is that the engine sorts. */
export const FEEDBACK = [
  'You describe three duties of a care assistant clearly, and your lunchtime example shows real respect for the resident’s dignity.',
  'Your spelling of the key terms is accurate throughout.',
  'You have not yet explained why confidentiality matters. Add one example from your placement.',
  'Put the two sources you used into a reference list at the end.',
  'How does the team share information at handover? Please say who tells whom.',
] as const;

/** The words that the page and the panel both say of the work. */
export interface SampleWords {
  learner: string;
  course: string;
  work: string;
  teacher: string;
  grade: string;
}

/** How many days ago it was marked. */
export const MARKED_DAYS_AGO = 3;

/** The marked work as a page's reader would have given it. @param markedOn a day */
export function sampleReading(words: SampleWords, markedOn: string): Reading {
  const learner = { name: words.learner, userId: 'sample', idNumber: null };
  const item: ReadItem = {
    learner,
    course: words.course,
    courseId: 'sample',
    work: words.work,
    activityId: 'sample',
    attempt: 1,
    grade: words.grade,
    released: true,
    markedOn,
    author: words.teacher,
    source: 'comment',
    criterion: null,
    text: FEEDBACK.join('\n\n'),
    cut: false,
    media: false,
  };
  return {
    answer: 'feedback',
    url: 'sample:work',
    site: SITE,
    lms: null,
    pageKind: null,
    missing: [],
    subjects: [learner],
    items: [item],
    deeper: [],
    ways: [],
    notes: [],
  };
}
