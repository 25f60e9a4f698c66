import type { Upgrade } from './upgrade.ts';

/** Kept free for a change that is being made beside this one: versions count up by one. */
export const upgrade: Upgrade = { to: 5, stores: {} };
