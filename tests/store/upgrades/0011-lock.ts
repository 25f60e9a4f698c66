import { example as before } from './0010-export-profiles.ts';
import type { UpgradeExample } from './example.ts';

/** A place for the lock; nothing that is stored changes, and nothing is locked. */
export const example: UpgradeExample = {
  before: { exports: before.after.exports ?? [] },
  after: { exports: before.after.exports ?? [], vault: [] },
  schema: { ...before.schema, vault: 'id' },
};
