import type { UpgradeExample } from './example.ts';

/** The first tables: from nothing to empty. */
export const example: UpgradeExample = {
  before: {},
  after: { learners: [], feedback: [], targets: [], log: [], exports: [], drafts: [], totals: [] },
  schema: {
    learners: 'id, &*identityKeys, misRef, name',
    feedback: 'id, &[sourceKey+hash], [learnerId+createdAt], [learnerId+markedOn], state',
    targets: 'id, [learnerId+status], [status+due], [status+reviewOn], createdAt',
    log: 'id, [learnerId+at], [targetId+at], [kind+at], at',
    exports: 'id, at',
    drafts: 'key',
    totals: 'learnerId',
  },
};
