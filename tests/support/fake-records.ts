import type { Learner } from '#utils/domain/learner.ts';
import { emptyProfile } from '#utils/domain/profile.ts';
import type { ReadItem, Reading } from '#utils/domain/reading.ts';
import { emptyWording, type Target } from '#utils/domain/target.ts';

/** The moment at which component tests happen: a Monday. */
export const FAKE_NOW = '2026-11-23T10:00:00.000Z';
export const FAKE_SITE = 'https://vle.example.ac.uk';

const record = { createdAt: FAKE_NOW, updatedAt: FAKE_NOW, rev: 1 };

/** A learner known on the made-up site as user 41. */
export const fakeLearner = (some: Partial<Learner> = {}): Learner => ({
  ...record,
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Amira Khan',
  identities: [{ site: FAKE_SITE, userId: '41' }],
  identityKeys: [`${FAKE_SITE}|41`],
  misRef: null,
  groups: [],
  archived: false,
  profile: emptyProfile(),
  ...some,
});

/** An open target of that learner. */
export const fakeTarget = (some: Partial<Target> = {}): Target => ({
  ...record,
  ...emptyWording(),
  id: '00000000-0000-4000-8000-000000000101',
  learnerId: '00000000-0000-4000-8000-000000000001',
  statement: 'Add two Harvard references to task 2.',
  evidence: 'Two references in the list that Ms Hughes has ticked',
  due: '2026-11-30',
  sources: [],
  course: 'Health and Social Care Level 3',
  work: 'Unit 5 report',
  reviewOn: null,
  assessment: null,
  deadline: null,
  follows: null,
  status: 'agreed',
  ...some,
});

/** One comment on that learner's work. */
export const fakeItem = (some: Partial<ReadItem> = {}): ReadItem => ({
  learner: { name: 'Amira Khan', userId: '41', idNumber: null },
  course: 'Health and Social Care Level 3',
  courseId: '7',
  work: 'Unit 5 report',
  activityId: '12',
  attempt: 1,
  grade: 'Pass',
  released: true,
  markedOn: '2026-11-20T14:00:00.000Z',
  author: 'Ms Hughes',
  source: 'comment',
  criterion: null,
  text: 'Excellent work, well done.\nAdd two Harvard references to task 2.\nWhy did you choose this theory?',
  cut: false,
  media: false,
  ...some,
});

/** A page with that comment. */
export const fakeReading = (some: Partial<Reading> = {}): Reading => {
  const items = some.items ?? [fakeItem()];
  return {
    answer: 'feedback',
    url: `${FAKE_SITE}/mod/assign/view.php?id=12&action=grader&userid=41`,
    site: FAKE_SITE,
    lms: 'moodle',
    pageKind: 'assign-grader',
    missing: [],
    subjects: items.map(({ learner }) => learner),
    items,
    deeper: [],
    ways: [],
    notes: [],
    ...some,
  };
};
