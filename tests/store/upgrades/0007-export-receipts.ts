import { example as before } from './0006-reviews-and-profiles.ts';
import type { UpgradeExample } from './example.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const row = { recordId: id(1), rev: 2, hash: 'ab' };
const batch = (n: number, rows: string) => ({
  id: id(n),
  at: '2026-11-20T10:00:00.000Z',
  profile: 'Feedforward full',
  fileName: `feedforward-${rows}-20261120T100000Z-${id(n)}.csv`,
  fileHash: 'cd',
  rows: [row],
  heldBack: 1,
  state: 'downloaded',
});
const now = { released: [], answeredAt: null, resends: null };
const rows = [{ ...row, stamp: '', isGone: false }];

/** The kind of a batch's rows stood in its file's name only; totals are made anew. */
export const example: UpgradeExample = {
  before: {
    exports: [batch(2, 'follow-ups'), batch(3, 'targets')],
    totals: [{ learnerId: id(4), open: 1 }],
  },
  after: {
    exports: [
      { ...batch(2, 'follow-ups'), rows, kind: 'follow-ups', ...now },
      { ...batch(3, 'targets'), rows, kind: 'targets', ...now },
    ],
    totals: [],
    sent: [],
  },
  schema: {
    ...before.schema,
    exports: 'id, at, kind, state',
    sent: 'key, learnerId',
    totals: `${before.schema.totals}, *unsentKinds`,
  },
};
