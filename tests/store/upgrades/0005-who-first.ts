import { example as questions } from './0004-questions-and-bank.ts';
import type { UpgradeExample } from './example.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const entry = {
  id: id(1),
  at: '2026-11-20T10:00:00.000Z',
  learnerId: id(2),
  targetId: id(3),
  supersedes: null,
};
const followUp = { outcome: 'partly', note: 'One plan', confidence: 6, nextOn: null };
const moved = { ...entry, id: id(4), kind: 'date-moved', from: null, to: null, reason: '' };
const draft = { key: `follow-up/${id(3)}`, savedAt: entry.at, value: { note: 'Typed' } };
const pasted = { key: 'paste/x', savedAt: entry.at, value: 'Pasted' };

/** Totals are emptied, to be made anew; a follow-up, and one being typed, say what was seen: nothing. */
export const example: UpgradeExample = {
  before: {
    totals: [{ learnerId: id(2), open: 1, met: 0, lastContact: null }],
    log: [{ ...entry, kind: 'follow-up', followUp }, moved],
    drafts: [draft, pasted],
  },
  after: {
    totals: [],
    log: [{ ...entry, kind: 'follow-up', followUp: { ...followUp, evidence: '' } }, moved],
    drafts: [{ ...draft, value: { note: 'Typed', evidence: '' } }, pasted],
    snoozes: [],
  },
  schema: {
    ...questions.schema,
    totals:
      'learnerId, [firstDue+contactSince], [firstReview+contactSince], slipsSince, fallingSince, askedSince, contactSince',
    snoozes: 'id, learnerId, until',
  },
};
