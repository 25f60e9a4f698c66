import type { RecordId } from '#utils/domain/ids.ts';
import type { Learner } from '#utils/domain/learner.ts';
import type { Standing } from '#utils/store/caseload.ts';
import type { ImportedLearner, ImportReceipt } from '#utils/store/import-learners.ts';
import type { MergeReceipt } from '#utils/store/merge-learners.ts';
import type { ReferenceKind } from '#utils/store/set-reference.ts';
import type { Live, Outcome } from './types.ts';

export type { ReferenceKind };

/** One line of the caseload. */
export type CaseloadRow = Standing;

/** The learners as a whole. */
export interface CaseloadServices {
  /** Every learner, those who are put away among them. */
  caseload(): Live<CaseloadRow[]>;
  /** The first so many who are not put away: what is drawn before everybody is here. */
  caseloadFirst(limit: number): Live<CaseloadRow[]>;
  /** Puts learners away or brings them back; gives those who changed. */
  setAway(ids: RecordId[], isAway: boolean): Outcome<RecordId[]>;
  /** Takes learners of a file in: all of them or none. */
  importLearners(all: ImportedLearner[]): Outcome<ImportReceipt>;
  undoImport(receipt: ImportReceipt): Outcome<void>;
  /** What of a learner a merge would move. */
  belongings(learnerId: RecordId): Outcome<{ targets: number; feedback: number; entries: number }>;
  /** Makes two records one, at the mentor's word alone. */
  mergeLearners(keptId: RecordId, goneId: RecordId): Outcome<MergeReceipt>;
  undoMerge(receipt: MergeReceipt): Outcome<void>;
  /** What else the college knows a learner by; blank = not known. */
  setReference(learnerId: RecordId, kind: ReferenceKind, typed: string | null): Outcome<Learner>;
  setMisRef(learnerId: RecordId, misRef: string | null): Outcome<Learner>;
}
