import { example as before } from './0005-who-first.ts';
import type { UpgradeExample } from './example.ts';

const learner = {
  id: '00000000-0000-4000-8000-000000000001',
  createdAt: '2026-09-07T08:00:00.000Z',
  updatedAt: '2026-09-07T08:00:00.000Z',
  rev: 1,
  name: 'Ayesha Khan',
  identities: [],
  identityKeys: [],
  misRef: '000123',
  groups: [],
  archived: false,
};

const blank = {
  contact: '',
  respondsTo: '',
  planning: '',
  experience: '',
  roleModels: '',
  approaches: [],
};

/** Tables for reviews and checklists, and an empty profile for every learner. */
export const example: UpgradeExample = {
  before: { learners: [learner] },
  after: { learners: [{ ...learner, profile: blank }], reviews: [], checklists: [] },
  schema: { ...before.schema, reviews: 'id, [learnerId+at]', checklists: 'id' },
};
