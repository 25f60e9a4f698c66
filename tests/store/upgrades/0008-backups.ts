import { example as before } from './0007-export-receipts.ts';
import type { UpgradeExample } from './example.ts';

const drafts = [{ key: 'd', value: 'half a sent', savedAt: '2026-11-23T09:00:00.000Z' }];

/** Three new tables; nothing that was there changes. */
export const example: UpgradeExample = {
  before: { drafts },
  after: { drafts, lineages: [], conflicts: [], erasures: [] },
  schema: { ...before.schema, lineages: 'id', conflicts: 'id, learnerId', erasures: 'id' },
};
