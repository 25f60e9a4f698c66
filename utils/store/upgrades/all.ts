import { upgrade as firstTables } from './0001-first-tables.ts';
import { upgrade as corrections } from './0002-corrections.ts';
import { upgrade as lifeOfATarget } from './0003-life-of-a-target.ts';
import { upgrade as questionsAndBank } from './0004-questions-and-bank.ts';
import { upgrade as whoFirst } from './0005-who-first.ts';
import { upgrade as reviewsAndProfiles } from './0006-reviews-and-profiles.ts';
import { upgrade as exportReceipts } from './0007-export-receipts.ts';
import { upgrade as backups } from './0008-backups.ts';
import { upgrade as calledNames } from './0009-called-names.ts';
import { upgrade as exportProfiles } from './0010-export-profiles.ts';
import { upgrade as lock } from './0011-lock.ts';
import { upgrade as rowsOfFiles } from './0012-rows-of-files.ts';
import type { Upgrade } from './upgrade.ts';

/** Every upgrade, oldest first. Append only. */
export const upgrades: Upgrade[] = [
  firstTables,
  corrections,
  lifeOfATarget,
  questionsAndBank,
  whoFirst,
  reviewsAndProfiles,
  exportReceipts,
  backups,
  calledNames,
  exportProfiles,
  lock,
  rowsOfFiles,
];
