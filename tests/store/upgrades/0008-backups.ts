import { example as before } from './0007-export-receipts.ts';
import type { UpgradeExample } from './example.ts';

/** Three new tables; nothing that was there changes. */
export const example: UpgradeExample = {
  before: { learners: [learner] },
  after: { learners: before.after.learners ?? [], lineages: [], conflicts: [], erasures: [] },
  schema: { ...before.schema, lineages: 'id', conflicts: 'id, learnerId', erasures: 'id' },
};
