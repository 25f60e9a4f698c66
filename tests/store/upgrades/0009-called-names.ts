import { example as before } from './0008-backups.ts';
import type { UpgradeExample } from './example.ts';

const learner = {
  id: '00000000-0000-4000-8000-000000000001',
  createdAt: '2026-09-07T08:00:00.000Z',
  updatedAt: '2026-11-20T10:00:00.000Z',
  rev: 2,
  name: 'Ayesha Khan',
  identities: [],
  identityKeys: [],
  misRef: null,
  groups: [],
  archived: false,
};

const profile = {
  contact: 'Plays futsal',
  respondsTo: '',
  planning: '',
  experience: '',
  roleModels: '',
  approaches: [],
};
const draft = { key: `profile/${learner.id}`, savedAt: learner.updatedAt, value: profile };
const pasted = { key: 'paste/x', savedAt: learner.updatedAt, value: 'Pasted' };

/** A profile, kept or being typed, says what the learner is called: nothing was said yet. Feedback has an index more. */
export const example: UpgradeExample = {
  before: { learners: [{ ...learner, profile }], drafts: [pasted, draft] },
  after: {
    learners: [{ ...learner, profile: { ...profile, called: '' } }],
    drafts: [pasted, { ...draft, value: { ...profile, called: '' } }],
  },
  schema: {
    ...before.schema,
    feedback: 'id, &[sourceKey+hash], [learnerId+createdAt], [learnerId+markedOn], state, markedOn',
  },
};
