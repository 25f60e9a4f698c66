import type { RecordId } from '#utils/domain/ids.ts';
import type { Instant } from '#utils/domain/time.ts';
import type { TableName, Tables } from './tables.ts';

/** What restoring a file would do to one table. */
export interface Counts {
  /** Not here yet. */
  added: number;
  /** Here, and newer in the file. */
  changed: number;
  /** The same on both, or newer here. */
  left: number;
  /** Changed on both: theirs is kept beside ours. */
  apart: number;
  /** Taken out here since. */
  removed: number;
  /** Of learners who were erased here: never brought back. */
  erased: number;
}

export const noCounts = (): Counts => ({
  added: 0,
  changed: 0,
  left: 0,
  apart: 0,
  removed: 0,
  erased: 0,
});

/** What is new to the world at one restore. */
export interface Making {
  /** For histories. */
  mark: string;
  at: Instant;
  newId: () => RecordId;
}

/** What restoring would do, whole; nothing is done yet. */
export interface Plan {
  counts: Record<TableName, Counts>;
  /** The records to be written, by table. */
  put: Tables;
  /** Learners who have to be counted again. */
  learnerIds: RecordId[];
}

export interface PlanOptions {
  /** Whether what was taken out here comes back. Those who were erased never do. */
  bringBack: boolean;
}
