import type { RecordId } from '#utils/domain/ids.ts';
import type { Day } from '#utils/domain/time.ts';
import type { ExportRecord } from './export-record.ts';
import { dayAt } from './fields.ts';

/** Which records an export is about. `null` = all of them. */
export interface ExportChoice {
  learnerId: RecordId | null;
  course: string | null;
  /** The first and the last day on which a record last changed. */
  from: Day | null;
  to: Day | null;
  /** Also what went before and is the same. */
  isWhole: boolean;
  /** Only the rows of this batch, also what is the same. */
  again: RecordId | null;
}

/** Everything that has changed since last time. */
export const ALL_NEWS: ExportChoice = {
  learnerId: null,
  course: null,
  from: null,
  to: null,
  isWhole: false,
  again: null,
};

/** Some records are left out. */
export const isNarrow = ({ learnerId, course, from, to, again }: ExportChoice): boolean =>
  [learnerId, course, from, to, again].some((one) => one !== null);

/** Whether a record is one that the choice is about; `zone` is the mentor's, for the day of a moment. */
export function isChosen(record: ExportRecord, choice: ExportChoice, zone: string): boolean {
  const { learnerId, course, from, to } = choice;
  if (learnerId !== null && record.learner.id !== learnerId) return false;
  if (course !== null && (record.question ?? record.target)?.course !== course) return false;
  if (from === null && to === null) return true;
  const day = dayAt(record.changedAt, zone);
  return (from === null || day >= from) && (to === null || day <= to);
}
