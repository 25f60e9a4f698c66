import type { ExportBatch } from '#utils/domain/export-batch.ts';
import { ok } from '#utils/domain/result.ts';
import type { Target } from '#utils/domain/target.ts';
import type { TargetWithHistory } from '#utils/domain/target-with-history.ts';
import type { ExportPlan, HeldRow, PlannedRow } from '#utils/mis/plan-export.ts';
import type { CaseloadRow, Live, Services } from '#utils/services/types.ts';
import { fakeServices as emptyWorld } from '../../support/fake-services.ts';
import { aFollowUp, aLearner, aRecord, aTarget, idOf } from '../../unit/mis/made-up.ts';

/** A live value whose followers a test can tell of a change. */
export function changing<T>(first: T): {
  live: () => Live<T>;
  set: (value: T) => void;
  now: () => T;
} {
  const followers = new Set<(value: T) => void>();
  let value = first;
  return {
    live: () => (next) => {
      followers.add(next);
      next(value);
      return () => followers.delete(next);
    },
    set: (to) => {
      value = to;
      for (const next of followers) next(to);
    },
    now: () => value,
  };
}

/** A live value that never gives anything but the reason. */
export const failing =
  (why: 'errors.storeFailed'): (() => Live<never>) =>
  () =>
  (_, fail) => {
    fail(why);
    return () => {};
  };

/** A line of the caseload for the n-th made-up learner. */
export const aRow = (n: number, name: string, changes: Partial<CaseloadRow> = {}): CaseloadRow => ({
  learner: aLearner({
    id: idOf(n),
    name,
    misRef: null,
    identities: [
      { site: 'https://vle.example.ac.uk', userId: String(40 + n), idNumber: `0012${n}` },
    ],
  }),
  open: 1,
  overdue: 0,
  met: 0,
  slipped: 0,
  courses: ['Level 3 Sport'],
  confidence: [],
  unsent: {},
  lastContact: '2026-11-20T10:00:00.000Z',
  ...changes,
});

export const aTargetWithHistory = (changes: Partial<Target> = {}): TargetWithHistory => ({
  target: aTarget(changes),
  followUps: [aFollowUp()],
  earlier: [],
});

/** The n-th row of a file. */
export const aPlannedRow = (n: number, cells: string[]): PlannedRow => ({
  recordId: idOf(n),
  kind: 'targets',
  rev: 1,
  hash: 'b'.repeat(64),
  stamp: 'c'.repeat(16),
  cells,
  flags: [],
  change: 'new',
  record: aRecord({ id: idOf(n) }),
});

/** A target of Kit Cole's that stays behind. */
export const aHeldRow = (
  target: Partial<Target>,
  held: Partial<Omit<HeldRow, 'record'>> = {},
): HeldRow => ({
  record: aRecord(target, { name: 'Kit Cole' }),
  why: 'exporting.held.noDue',
  column: 10,
  text: '',
  row: null,
  ...held,
});

export const aPreview = (changes: Partial<ExportPlan> = {}): ExportPlan => ({
  columns: ['Learner', 'MIS reference', 'Target'],
  rows: [
    aPlannedRow(1, ['Robin Ashdown', '000777', 'I will add two sources']),
    aPlannedRow(2, ['Sam Birch', '', "'=HYPERLINK(1)"]),
  ],
  heldBack: [aHeldRow({ id: idOf(3), statement: 'Read it twice', due: null })],
  unchanged: 4,
  waiting: 0,
  inMis: [],
  leftThere: 0,
  chosen: 7,
  ...changes,
});

export const aBatch = (changes: Partial<ExportBatch> = {}): ExportBatch => ({
  id: idOf(900),
  at: '2026-11-23T20:00:00.000Z',
  profile: 'full-targets',
  fileName: `feedforward-targets-20261123T200000Z-${idOf(900)}.csv`,
  fileHash: 'a'.repeat(64),
  kind: 'targets',
  rowCount: 1,
  heldBack: 1,
  released: [],
  state: 'downloaded',
  answeredAt: null,
  resends: null,
  ...changes,
});

/** Services of the workspace, an empty one but for what a test gives. */
export const fakeServices = (given: Partial<Services> = {}): Services =>
  emptyWorld({
    // As in the store: the first rows are those of the whole list.
    ...(given.caseload && { caseloadFirst: given.caseload }),
    setMisRef: async (id, misRef) => ok(aLearner({ id, misRef })),
    previewExport: async () => ok(aPreview()),
    downloadExport: async () => ok(aBatch()),
    copyExport: async () => ok(aBatch({ fileName: 'feedforward-targets.clipboard' })),
    answerBatch: async (_, state) => ok(aBatch({ state })),
    ...given,
  });
