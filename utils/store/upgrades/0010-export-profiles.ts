import type { StoredRecord, Upgrade } from './upgrade.ts';

/** There was one profile with one name for all kinds of rows. */
const withProfileId = (batch: StoredRecord): StoredRecord => {
  if (batch.profile !== 'Feedforward full') return batch;
  return { ...batch, profile: `full-${batch.kind}` };
};

/** The mentor's own profiles for the MIS; batches remember theirs by its id. */
export const upgrade: Upgrade = {
  to: 10,
  stores: { profiles: 'id' },
  change: { exports: withProfileId },
};
