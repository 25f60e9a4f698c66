import type { StoredRecord } from '#utils/store/upgrades/upgrade.ts';

/** What one upgrade does to a small store: a file beside this one for each, under the upgrade's own name. */
export interface UpgradeExample {
  /** Records of the version before, by table. */
  before: Record<string, StoredRecord[]>;
  /** The same tables after it. */
  after: Record<string, StoredRecord[]>;
  /** Every table of the new version with its key and indexes: a released upgrade that is edited fails here. */
  schema: Record<string, string>;
}
