/** Any stored record, as an upgrade meets it: its shape belongs to the past, so it has no schema any more. */
export type StoredRecord = Record<string, unknown>;

/** One step in the history of the stored shapes. Never edited once released: the next change is a new file. */
export interface Upgrade {
  /** The version it leads to; versions count up by one. */
  to: number;
  /** Tables to make or re-index (Dexie's notation), only those that change. */
  stores: Record<string, string>;
  /** Tables that only hold what is made from others: emptied, and filled again once the store is open. */
  empties?: string[];
  /** How each record of a table is rewritten; throwing stops the upgrade and keeps everything as it was. */
  change?: Record<string, (record: StoredRecord) => StoredRecord>;
  /** How records of one table, after `change`, give some of what they hold to another table. */
  parts?: {
    from: string;
    to: string;
    apart: (record: StoredRecord) => { kept: StoredRecord; moved: StoredRecord[] };
  };
}
