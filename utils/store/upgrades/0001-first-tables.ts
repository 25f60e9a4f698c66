import type { Upgrade } from './upgrade.ts';

/**
 * The first tables. Two rules are kept by the database itself: one learner per identity (`&*identityKeys`) and
 * one record per version of a piece of feedback (`&[sourceKey+hash]`). Records whose indexed day is null are
 * left out of that index, so nothing may list a learner's feedback by `markedOn` alone.
 */
export const upgrade: Upgrade = {
  to: 1,
  stores: {
    learners: 'id, &*identityKeys, misRef, name',
    feedback: 'id, &[sourceKey+hash], [learnerId+createdAt], [learnerId+markedOn], state',
    targets: 'id, [learnerId+status], [status+due], [status+reviewOn], createdAt',
    log: 'id, [learnerId+at], [targetId+at], [kind+at], at',
    exports: 'id, at',
    drafts: 'key',
    totals: 'learnerId',
  },
};
