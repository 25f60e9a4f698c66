import { holdsEvery, plainText, soughtWords } from '#utils/domain/find-words.ts';
import type { RecordId } from '#utils/domain/ids.ts';
import type { Day } from '#utils/domain/time.ts';
import type { ExportRecord } from './export-record.ts';
import { dayAt } from './fields.ts';

/** Which records an export is about. `null` = all of them. */
export interface ExportChoice {
  learnerId: RecordId | null;
  /** Words of the learner's name, or the MIS reference; empty = whoever. */
  who: string;
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
  who: '',
  course: null,
  from: null,
  to: null,
  isWhole: false,
  again: null,
};

/** Some records are left out. */
export const isNarrow = ({ learnerId, who, course, from, to, again }: ExportChoice): boolean =>
  who.trim() !== '' || [learnerId, course, from, to, again].some((one) => one !== null);

/** Whether a learner is meant by all of those words. */
function isAbout({ name, misRef }: ExportRecord['learner'], words: string[]): boolean {
  return words.length === 0 || holdsEvery(plainText(`${name} ${misRef ?? ''}`), words);
}

/** Tells which records a choice is about; `zone` is the mentor's, for the day of a moment. */
export function choosing(choice: ExportChoice, zone: string): (record: ExportRecord) => boolean {
  const { learnerId, course, from, to } = choice;
  const words = soughtWords(choice.who);
  return (record) => {
    if (learnerId !== null && record.learner.id !== learnerId) return false;
    if (!isAbout(record.learner, words)) return false;
    if (course !== null && (record.question ?? record.target)?.course !== course) return false;
    if (from === null && to === null) return true;
    const day = dayAt(record.changedAt, zone);
    return (from === null || day >= from) && (to === null || day <= to);
  };
}
