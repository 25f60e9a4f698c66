import type { StoredRecord, Upgrade } from './upgrade.ts';

/** As many rows as lie in one record. */
const PORTION = 500;

const portionsOf = (id: unknown, rows: readonly unknown[]): StoredRecord[] =>
  Array.from({ length: Math.ceil(rows.length / PORTION) }, (_, at) => ({
    id: `${id}/${at}`,
    rows: rows.slice(at * PORTION, (at + 1) * PORTION),
  }));

/**
 * The rows of a file for the MIS lie beside its batch, some hundred to a record: whoever asks how a file stands need not read them, and a page
 * that reads them all answers in between.
 */
export const upgrade: Upgrade = {
  to: 12,
  stores: { rows: 'id' },
  parts: {
    from: 'exports',
    to: 'rows',
    apart: ({ rows, ...batch }) => {
      const all = Array.isArray(rows) ? rows : [];
      return { kept: { ...batch, rowCount: all.length }, moved: portionsOf(batch.id, all) };
    },
  },
};
