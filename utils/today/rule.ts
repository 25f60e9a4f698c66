import type { TodayFact } from '#utils/domain/snooze.ts';
import type { Day } from '#utils/domain/time.ts';
import type { Totals } from '#utils/domain/totals.ts';
import type { Say } from '#utils/i18n/t.ts';

/** The reasons for being on Today, gravest first. */
export type ReasonName =
  | 'overdue'
  | 'due'
  | 'review-due'
  | 'no-contact'
  | 'slips'
  | 'falling'
  | 'unanswered';

/** The day that it is, and where. */
export interface Today {
  day: Day;
  zone: string;
}

/** The fields of a learner's totals that the store can look up in order. */
export type FirstField =
  | 'firstDue'
  | 'firstReview'
  | 'slipsSince'
  | 'fallingSince'
  | 'askedSince'
  | 'contactSince';

/**
 * One reason for being on Today. It holds when one of its values lies in its range, so that the store finds learners in
 * order by an index and a test by the same rule without one.
 */
export interface TodayRule {
  name: ReasonName;
  fact: TodayFact;
  /** Where the earliest of `values` is kept. */
  field: FirstField;
  /** Days or moments, earliest first. */
  values: (totals: Totals) => string[];
  /** Values from the first (`null` = however early) up to the second, which is left out (`null` = however late). */
  range: (today: Today) => { from: string | null; before: string | null };
  /** The words for it. @param values those that lie in the range, never empty */
  say: (values: string[], today: Today) => Say;
}

/** A field that may be empty, as a list. */
export const only = (value: string | null): string[] => (value === null ? [] : [value]);
