import { example as firstTables } from './0001-first-tables.ts';
import type { UpgradeExample } from './example.ts';

const learner = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Ayesha Khan',
  identityKeys: [],
};

/** A table for the points a mentor moved; nothing else changes. */
export const example: UpgradeExample = {
  before: { learners: [learner] },
  after: { learners: [learner], corrections: [] },
  schema: { ...firstTables.schema, corrections: 'id, createdAt' },
};
