/**
 * How much of an indexed field a locked store shows. `plain`: as it is (random ids, days, states). `marked`: a mark that only the key
 * can make, found by equality alone. `hidden`: nothing, so whoever asks for it looks through the whole table.
 */
export type Shown = 'plain' | 'marked' | 'hidden';

/** The primary key of a table and each of its indexed fields; a test fails when one is missing here. */
export const whatShows: Record<string, Record<string, Shown>> = {
  learners: { id: 'plain', identityKeys: 'marked', misRef: 'marked', name: 'hidden' },
  feedback: {
    id: 'plain',
    sourceKey: 'marked',
    hash: 'marked',
    learnerId: 'plain',
    createdAt: 'plain',
    markedOn: 'plain',
    state: 'plain',
  },
  targets: {
    id: 'plain',
    learnerId: 'plain',
    status: 'plain',
    due: 'plain',
    reviewOn: 'plain',
    createdAt: 'plain',
  },
  log: { id: 'plain', learnerId: 'plain', targetId: 'plain', kind: 'plain', at: 'plain' },
  exports: { id: 'plain', at: 'plain', kind: 'plain', state: 'plain' },
  rows: { id: 'plain' },
  // What a draft is kept under may be an account or a name.
  drafts: { key: 'marked' },
  totals: {
    learnerId: 'plain',
    firstDue: 'plain',
    firstReview: 'plain',
    slipsSince: 'plain',
    fallingSince: 'plain',
    askedSince: 'plain',
    contactSince: 'plain',
    unsentKinds: 'plain',
  },
  corrections: { id: 'plain', createdAt: 'plain' },
  questions: { id: 'plain', learnerId: 'plain', state: 'plain', createdAt: 'plain' },
  bank: { id: 'plain', unit: 'hidden', theme: 'hidden' },
  reviews: { id: 'plain', learnerId: 'plain', at: 'plain' },
  checklists: { id: 'plain' },
  snoozes: { id: 'plain', learnerId: 'plain', until: 'plain' },
  sent: { key: 'plain', learnerId: 'plain' },
  // Named after the record, which may be a draft.
  lineages: { id: 'marked' },
  conflicts: { id: 'plain', learnerId: 'plain' },
  erasures: { id: 'plain' },
  profiles: { id: 'plain' },
};

/** How much of a field shows; nothing of one that is not listed. */
export const shownOf = (table: string, field: string): Shown =>
  whatShows[table]?.[field] ?? 'hidden';
