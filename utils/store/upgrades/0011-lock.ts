import type { Upgrade } from './upgrade.ts';

/** Where the vault of a locked store lies: one record, and none as long as there is no lock. */
export const upgrade: Upgrade = { to: 11, stores: { vault: 'id' } };
