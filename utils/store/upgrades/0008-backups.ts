import type { Upgrade } from './upgrade.ts';

/** What bringing two devices together needs: the history of each record, other versions kept beside ours, and who was erased. */
export const upgrade: Upgrade = {
  to: 8,
  stores: { lineages: 'id', conflicts: 'id, learnerId', erasures: 'id' },
};
