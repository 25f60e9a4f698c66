import type { Upgrade } from './upgrade.ts';

/** What was asked of a teacher about a learner, and the mentor's bank of targets to use again. */
export const upgrade: Upgrade = {
  to: 4,
  stores: { questions: 'id, [learnerId+state], createdAt', bank: 'id, [unit+theme]' },
};
