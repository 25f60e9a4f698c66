import type { Retention, RetentionHold, RetentionReason } from '#utils/domain/retention.ts';
import type { Day } from '#utils/domain/time.ts';

/** What is kept of one learner, as far as it says how long it stays. */
export interface KeptFacts {
  /** The last day on which anything about them was written. */
  touchedOn: Day;
  /** The last day on which the MIS was said to have something of them; `null` = it has nothing. */
  takenOn: Day | null;
  openTargets: number;
  /** Rows that the MIS is not known to have. */
  unsent: number;
  /** Unsaved text, or two versions of a record. */
  hasUnfinished: boolean;
}

/** When the records of a learner are to go, and why. */
export interface ToGo {
  on: Day;
  why: RetentionReason;
}

/** The first such day of a year that is not before `day`. */
function nextYearEnd(day: Day, yearEnd: string): Day {
  const inThatYear = `${day.slice(0, 4)}-${yearEnd}`;
  if (inThatYear >= day) return inThatYear;
  return Temporal.PlainDate.from(inThatYear).add({ years: 1 }).toString();
}

const later = (one: Day, other: Day): Day => (one > other ? one : other);

/**
 * The day on which a learner's records are to go by the rule; `null` = no rule says one. A target that is still open is in use: only
 * the end of the year ends that.
 */
export function dayToGo(facts: KeptFacts, rule: Retention): ToGo | null {
  const { touchedOn, takenOn, openTargets, unsent } = facts;
  const days: ToGo[] = [];
  if (rule.daysAfterExport !== null && takenOn !== null && openTargets === 0 && unsent === 0) {
    const since = Temporal.PlainDate.from(later(takenOn, touchedOn));
    days.push({ on: since.add({ days: rule.daysAfterExport }).toString(), why: 'exported' });
  }
  if (rule.yearEnd !== null)
    days.push({ on: nextYearEnd(touchedOn, rule.yearEnd), why: 'year-end' });
  return days.toSorted((a, b) => a.on.localeCompare(b.on))[0] ?? null;
}

/** Why records stay whatever the day; `null` = nothing speaks against it. */
export function holdOf({ unsent, hasUnfinished }: KeptFacts): RetentionHold | null {
  if (unsent > 0) return 'not-in-mis';
  return hasUnfinished ? 'unfinished' : null;
}
