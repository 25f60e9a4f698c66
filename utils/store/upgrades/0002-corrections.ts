import type { Upgrade } from './upgrade.ts';

/** The points that a mentor moved, so that the same teacher's later feedback is sorted as they would. */
export const upgrade: Upgrade = { to: 2, stores: { corrections: 'id, createdAt' } };
