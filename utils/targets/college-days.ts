import { closedDays } from '#utils/days/closed-days.ts';
import type { Day } from '#utils/domain/time.ts';
import { soon } from './due-day.ts';
import type { CheckContext } from './types.ts';

type Holiday = CheckContext['holidays'][number];
const FRIDAY = 5;
const LONGEST_SEARCH = 120;

/** The holiday that a day falls in, both ends included, or null. */
export const holidayOn = (day: Day, holidays: Holiday[]): Holiday | null =>
  holidays.find(({ from, to }) => from <= day && day <= to) ?? null;

/** A weekday outside the holidays. */
export const isCollegeDay = (day: Day, holidays: Holiday[]): boolean =>
  Temporal.PlainDate.from(day).dayOfWeek <= FRIDAY && holidayOn(day, holidays) === null;

/** `day` itself or the nearest college day after (`by` 1) or before (-1) it; null when none is near. */
export function nearestCollegeDay(day: Day, by: 1 | -1, holidays: Holiday[]): Day | null {
  let date = Temporal.PlainDate.from(day);
  for (let tried = 0; tried < LONGEST_SEARCH; tried += 1) {
    if (isCollegeDay(date.toString(), holidays)) return date.toString();
    date = date.add({ days: by });
  }
  return null;
}

/**
 * A day to offer: a week on, moved past weekends and holidays; when the assessment is due before that, the last
 * college day up to its deadline. Null when no day from today on fits.
 */
export function offeredDay({
  today,
  deadline,
  holidays,
}: Pick<CheckContext, 'today' | 'deadline' | 'holidays'>): Day | null {
  const day = nearestCollegeDay(soon(today), 1, holidays);
  if (deadline === null || deadline < today || (day !== null && day <= deadline)) return day;
  const last = nearestCollegeDay(deadline, -1, holidays);
  return last !== null && last >= today ? last : null;
}

/**
 * The day that a new target begins with, so that the check has nothing to say of a day that was ours.
 * @param deadline when the work must be in; one that has passed decides nothing
 */
export const firstDay = (today: Day, deadline: Day | null): Day =>
  offeredDay({ today, deadline, holidays: closedDays(today) }) ?? soon(today);
