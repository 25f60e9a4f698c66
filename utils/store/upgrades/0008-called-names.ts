import type { StoredRecord, Upgrade } from './upgrade.ts';

const isRecord = (value: unknown): value is StoredRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withCalled = (profile: unknown): unknown =>
  isRecord(profile) ? { ...profile, called: '' } : profile;

const isProfile = ({ key }: StoredRecord): boolean =>
  typeof key === 'string' && key.startsWith('profile/');

/** A profile, and one being typed, says what the learner wants to be called; empty = the first word of the name. */
export const upgrade: Upgrade = {
  to: 8,
  stores: {},
  change: {
    learners: (learner) => ({ ...learner, profile: withCalled(learner.profile) }),
    drafts: (draft) => (isProfile(draft) ? { ...draft, value: withCalled(draft.value) } : draft),
  },
};
