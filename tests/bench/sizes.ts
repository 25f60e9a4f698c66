import type { HowMuch } from './in-page/years.ts';

const today = '2026-11-23';
/** The college is looked at by its own screens, which go by the real day. */
const LAST_DAY = new Date().toISOString().slice(0, 10);

/** How much the stores of the benches hold. */
export const sizes = {
  /** 200 learners over three years: 6,000 targets, 6,000 pieces of feedback, some 23,000 log entries. */
  team: { learners: 200, targets: 30, followUps: 3, today },
  /** A whole college: 10,000 learners, 100,000 targets, 520,000 log entries. */
  college: { learners: 10_000, targets: 10, followUps: 5, today: LAST_DAY },
  /** 100,000 targets in one file. */
  exportLarge: { learners: 10_000, targets: 10, followUps: 0, today },
  /** 3,000 targets, each a row of the export. */
  export: { learners: 200, targets: 15, followUps: 2, today },
} satisfies Record<string, HowMuch>;
