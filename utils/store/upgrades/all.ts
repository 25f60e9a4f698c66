import { upgrade as firstTables } from './0001-first-tables.ts';
import type { Upgrade } from './upgrade.ts';

/** Every upgrade, oldest first. Append only. */
export const upgrades: Upgrade[] = [firstTables];
