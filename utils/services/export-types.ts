import type { BatchState, ExportBatch, ExportKind, Release } from '#utils/domain/export-batch.ts';
import type { OwnProfile, Profile } from '#utils/domain/export-profile.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Totals } from '#utils/domain/totals.ts';
import type { ExportChoice } from '#utils/mis/export-choice.ts';
import type { KnownProfile } from '#utils/mis/known-profiles.ts';
import type { ExportPlan } from '#utils/mis/plan-export.ts';
import type { RowList, ShownRow } from '#utils/mis/row-list.ts';
import type { ExportStanding } from '#utils/store/export-queries.ts';
import type { Live, OnProgress, Outcome } from './types.ts';

/** What an export would write, before anything is written. */
export type ExportPreview = Omit<ExportPlan, 'rows'> & { rows: RowList };

/** Which profile, and what batches remember it by. */
export type ByProfile = Pick<KnownProfile, 'id' | 'profile'>;

/** While a file is made: who is told how far it is, and what ends it. */
export interface Making {
  onProgress?: OnProgress;
  /** The file is there, and what went out is being noted: how much of that is done, from 0 to 1. It cannot be stopped any more. */
  onNoting?: (part: number) => void;
  signal?: AbortSignal;
}

/** Makes a file's bytes. Rejects with an AbortError when it is stopped. */
export type WriteRows = (
  profile: Profile,
  rows: string[][],
  making: Making,
) => Promise<Uint8Array<ArrayBuffer>>;

/** What the export screen asks of the world. */
export interface ExportServices {
  /** The mentor's own profiles, oldest first. */
  ownProfiles(): Live<OwnProfile[]>;
  keepProfile(profile: Profile): Outcome<OwnProfile>;
  changeProfile(id: RecordId, profile: Profile): Outcome<OwnProfile>;
  removeProfile(id: RecordId): Outcome<void>;
  putProfileBack(own: OwnProfile): Outcome<void>;

  batches(): Live<ExportBatch[]>;
  /** Which kinds of rows this mentor sends. */
  exportKinds(): Live<ExportKind[]>;
  /** How the files stand, and how many learners have work that the MIS is not known to have. */
  exportStanding(): Live<ExportStanding>;
  /** How many of a learner's rows of each kind the MIS is not known to have. */
  unsentOf(learnerId: RecordId): Live<Totals['unsent']>;
  /** Everything that has changed since last time, without a choice. @param signal ends it when nobody waits any more */
  previewExport(by: ByProfile, choice?: ExportChoice, signal?: AbortSignal): Outcome<ExportPreview>;
  /** What some of the newest records would look like, whatever went before: for a profile that is being made. */
  tryProfile(profile: Profile): Outcome<ExportPlan>;
  /**
   * Builds the file of those rows, as far as they still say what was shown, notes the batch, hands the file to the browser to save.
   * @param released rows that were held back and go at the mentor's word
   */
  downloadExport(
    by: ByProfile,
    rows: Iterable<ShownRow>,
    released?: Release[],
    choice?: ExportChoice,
    making?: Making,
  ): Outcome<ExportBatch>;
  /** The same by the clipboard, with tabs between the cells. */
  copyExport(
    by: ByProfile,
    rows: Iterable<ShownRow>,
    released?: Release[],
    choice?: ExportChoice,
    making?: Making,
  ): Outcome<ExportBatch>;
  /** The mentor typed these rows into the MIS: a batch without a file, which the MIS has. */
  typedIn(by: ByProfile, rows: Iterable<ShownRow>, choice?: ExportChoice): Outcome<ExportBatch>;
  /** Says what became of a file, or takes that back. @param tell of very many rows: how much of it is done, from 0 to 1 */
  answerBatch(id: RecordId, state: BatchState, tell?: (part: number) => void): Outcome<ExportBatch>;
}
