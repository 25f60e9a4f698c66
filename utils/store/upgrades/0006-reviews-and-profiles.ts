import type { Upgrade } from './upgrade.ts';

/** Reviews and the mentor's own checklists; every learner has a profile of what works, empty until somebody fills it. */
export const upgrade: Upgrade = {
  to: 6,
  stores: { reviews: 'id, [learnerId+at]', checklists: 'id' },
  change: {
    learners: (learner) => ({
      ...learner,
      profile: {
        contact: '',
        respondsTo: '',
        planning: '',
        experience: '',
        roleModels: '',
        approaches: [],
      },
    }),
  },
};
