import type { HowMuch } from './in-page/years.ts';

const today = '2026-11-23';

/** How much the stores of the benches hold. */
export const sizes = {
  /** 200 learners over three years: 6,000 targets, 6,000 pieces of feedback, some 23,000 log entries. */
  team: { learners: 200, targets: 30, followUps: 3, today },
  /** 3,000 targets, each a row of the export. */
  export: { learners: 200, targets: 15, followUps: 2, today },
} satisfies Record<string, HowMuch>;
