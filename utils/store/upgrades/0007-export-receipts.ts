import type { StoredRecord, Upgrade } from './upgrade.ts';

const isRecord = (value: unknown): value is StoredRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the record said then was not noted; the next look at Export finds it out by the content hash. */
const withStamp = (row: unknown): unknown =>
  isRecord(row) ? { ...row, stamp: '', isGone: false } : row;

const withReceipt = (batch: StoredRecord): StoredRecord => ({
  ...batch,
  // Until now the name of the file was the only place where it stood.
  kind: /^feedforward-follow-ups-/.test(String(batch.fileName)) ? 'follow-ups' : 'targets',
  rows: Array.isArray(batch.rows) ? batch.rows.map(withStamp) : [],
  released: [],
  answeredAt: null,
  resends: null,
});

/**
 * Batches say what kind of rows they hold, when they were answered for and what they send again. A mark for each record that
 * the MIS has; totals count those that it has not, and are made again when the store is next opened.
 */
export const upgrade: Upgrade = {
  to: 7,
  stores: {
    exports: 'id, at, kind, state',
    sent: 'key, learnerId',
    totals:
      'learnerId, [firstDue+contactSince], [firstReview+contactSince], slipsSince, fallingSince, askedSince, contactSince, *unsentKinds',
  },
  empties: ['totals'],
  change: { exports: withReceipt },
};
