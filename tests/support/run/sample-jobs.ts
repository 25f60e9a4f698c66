import { loggedIn, moodleGrader, speedGrader } from '../demo-addresses.ts';
import type { Job } from '../main-job/job-on.ts';

/** Learners with targets of their own, so that nothing in the demo starts empty. */
export const sampleCaseload = (origin: string): Job[] => [
  {
    address: loggedIn(origin, moodleGrader('701', '4102')),
    learner: 'Callum Doyle',
    count: 1,
    note: 'Likelihood column done for three of the five hazards.',
  },
  {
    address: loggedIn(origin, moodleGrader('702', '4103')),
    learner: 'Jamie Okoro',
    count: 1,
    note: 'Test results started; wants to show them on Monday.',
  },
  {
    address: loggedIn(origin, speedGrader('704', '4105')),
    learner: 'Zuzana Nováková',
    count: 1,
    note: 'Found two facts to use; has not written them in yet.',
  },
];

/** The main job on each LMS, with different learners. */
export const mainJobs = (origin: string): Record<'Moodle' | 'Canvas', Job> => ({
  Moodle: {
    address: loggedIn(origin, moodleGrader('702', '4101')),
    learner: 'Aisha Rahman',
    count: 3,
    note: 'The booking table is split; the test plan is begun.',
  },
  Canvas: {
    address: loggedIn(origin, speedGrader('703', '4102')),
    learner: 'Callum Doyle',
    count: 2,
    note: 'Readings are in; units still missing.',
  },
});
