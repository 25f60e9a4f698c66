import { example as before } from './0011-lock.ts';
import type { UpgradeExample } from './example.ts';

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const row = (n: number) => ({ recordId: id(n), rev: 1, hash: 'ab', stamp: '', isGone: false });
const rows = Array.from({ length: 1201 }, (_, n) => row(1000 + n));

const batch = (n: number) => ({
  id: id(n),
  at: '2026-11-23T20:00:00.000Z',
  profile: 'full-targets',
  kind: 'targets',
  fileName: `feedforward-targets-20261123T200000Z-${id(n)}.csv`,
  fileHash: 'ab',
  heldBack: 0,
  released: [],
  state: 'downloaded',
  answeredAt: null,
  resends: null,
});

/** The rows of files lie beside their batches, some hundred to a record. */
export const example: UpgradeExample = {
  before: {
    exports: [
      { ...batch(1), rows: [row(7)] },
      { ...batch(2), rows: [] },
      { ...batch(3), rows },
    ],
  },
  after: {
    exports: [
      { ...batch(1), rowCount: 1 },
      { ...batch(2), rowCount: 0 },
      { ...batch(3), rowCount: 1201 },
    ],
    rows: [
      { id: `${id(1)}/0`, rows: [row(7)] },
      { id: `${id(3)}/0`, rows: rows.slice(0, 500) },
      { id: `${id(3)}/1`, rows: rows.slice(500, 1000) },
      { id: `${id(3)}/2`, rows: rows.slice(1000) },
    ],
  },
  schema: { ...before.schema, rows: 'id' },
};
