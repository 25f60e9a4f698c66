import { bank } from './cases/bank.ts';
import type { StoreCase } from './cases/case.ts';
import { classes } from './cases/classes.ts';
import { coaching } from './cases/coaching.ts';
import { corrections } from './cases/corrections.ts';
import { earlier } from './cases/earlier.ts';
import { exporting } from './cases/exporting.ts';
import { followUps } from './cases/follow-ups.ts';
import { insights } from './cases/insights.ts';
import { keeping } from './cases/keeping.ts';
import { life } from './cases/life.ts';
import { logging } from './cases/logging.ts';
import { merging } from './cases/merging.ts';
import { profiles } from './cases/profiles.ts';
import { puttingAway } from './cases/putting-away.ts';
import { questions } from './cases/questions.ts';
import { rewording } from './cases/rewording.ts';
import { safety } from './cases/safety.ts';
import { targets } from './cases/targets.ts';
import { unsentRows } from './cases/unsent.ts';

/** Everything the store must do in any IndexedDB: run on fake-indexeddb, and in a browser's extension page. */
export const storeCases: StoreCase[] = [
  ...keeping,
  ...classes,
  ...targets,
  ...followUps,
  ...logging,
  ...life,
  ...exporting,
  ...profiles,
  ...unsentRows,
  ...corrections,
  ...earlier,
  ...questions,
  ...bank,
  ...coaching,
  ...insights,
  ...puttingAway,
  ...merging,
  ...rewording,
  ...safety,
];
