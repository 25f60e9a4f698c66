import type { StoredRecord, Upgrade } from './upgrade.ts';

const isRecord = (value: unknown): value is StoredRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was seen of it was not asked before. */
const withEvidence = (entry: StoredRecord): StoredRecord =>
  entry.kind === 'follow-up' && isRecord(entry.followUp)
    ? { ...entry, followUp: { ...entry.followUp, evidence: '' } }
    : entry;

const inDraft = (draft: StoredRecord): StoredRecord =>
  typeof draft.key === 'string' && draft.key.startsWith('follow-up/') && isRecord(draft.value)
    ? { ...draft, value: { ...draft.value, evidence: '' } }
    : draft;

/**
 * Totals say who is to be seen first, so they are looked up by day; they are made from the other records, and are made
 * again when the store is next opened. Snoozes are new, and a follow-up says what was seen.
 */
export const upgrade: Upgrade = {
  to: 5,
  stores: {
    totals:
      'learnerId, [firstDue+contactSince], [firstReview+contactSince], slipsSince, fallingSince, askedSince, contactSince',
    snoozes: 'id, learnerId, until',
  },
  empties: ['totals'],
  change: { log: withEvidence, drafts: inDraft },
};
