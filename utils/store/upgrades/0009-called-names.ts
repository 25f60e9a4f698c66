import type { StoredRecord, Upgrade } from './upgrade.ts';

const isRecord = (value: unknown): value is StoredRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const withCalled = (profile: unknown): unknown =>
  isRecord(profile) ? { ...profile, called: '' } : profile;

const isProfile = ({ key }: StoredRecord): boolean =>
  typeof key === 'string' && key.startsWith('profile/');

/**
 * A profile, and one being typed, says what the learner wants to be called; empty = the first word of the name. Feedback is found
 * by the day it was marked, so that a term's numbers are made of a term's records.
 */
export const upgrade: Upgrade = {
  to: 9,
  stores: {
    feedback: 'id, &[sourceKey+hash], [learnerId+createdAt], [learnerId+markedOn], state, markedOn',
  },
  change: {
    learners: (learner) => ({ ...learner, profile: withCalled(learner.profile) }),
    drafts: (draft) => (isProfile(draft) ? { ...draft, value: withCalled(draft.value) } : draft),
  },
};
