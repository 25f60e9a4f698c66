import { example as life } from './0003-life-of-a-target.ts';
import type { UpgradeExample } from './example.ts';

const learner = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Ayesha Khan',
  identityKeys: [],
};

/** Tables for questions to teachers and for the bank; nothing else changes. */
export const example: UpgradeExample = {
  before: { learners: [learner] },
  after: { learners: [learner], questions: [], bank: [] },
  schema: {
    ...life.schema,
    questions: 'id, [learnerId+state], createdAt',
    bank: 'id, [unit+theme]',
  },
};
