import { example as before } from './0009-called-names.ts';
import type { UpgradeExample } from './example.ts';

const batch = (n: number, kind: 'targets' | 'follow-ups', profile = 'Feedforward full') => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  at: '2026-11-23T20:00:00.000Z',
  profile,
  kind,
  fileName: `feedforward-${kind}-20261123T200000Z-00000000-0000-4000-8000-00000000000${n}.csv`,
  fileHash: 'ab',
  rows: [],
  heldBack: 0,
  released: [],
  state: 'downloaded',
  answeredAt: null,
  resends: null,
});

/** A table for profiles, and batches that remember theirs by its id. */
export const example: UpgradeExample = {
  before: { exports: [batch(1, 'targets'), batch(2, 'follow-ups'), batch(3, 'targets', 'Other')] },
  after: {
    exports: [
      { ...batch(1, 'targets'), profile: 'full-targets' },
      { ...batch(2, 'follow-ups'), profile: 'full-follow-ups' },
      batch(3, 'targets', 'Other'),
    ],
    profiles: [],
  },
  schema: { ...before.schema, profiles: 'id' },
};
