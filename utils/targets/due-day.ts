import { monthName, weekdayName } from '#utils/days/day-names.ts';
import { dayOf } from '#utils/days/day-of.ts';
import { tidy } from '#utils/days/tidy.ts';
import type { Day } from '#utils/domain/time.ts';

const SATURDAY = 6;

/**
 * The day that was typed, or null when it names none ("half term") or more than a day ("3/5 tasks"): the whole text
 * must be a day. British order (1/12 is 1 December), a day without a year is the next one to come, one with a year may be past.
 */
export function readTypedDay(typed: string, today: Day): Day | null {
  return typed.length > 60 ? null : dayOf(tidy(typed), today);
}

const said = (day: Day, today: Day, length: 'short' | 'long'): string => {
  const date = Temporal.PlainDate.from(day);
  const words = [weekdayName(date.dayOfWeek, length), date.day, monthName(date.month, length)];
  return [...words, ...(day.slice(0, 4) === today.slice(0, 4) ? [] : [day.slice(0, 4)])].join(' ');
};

/** A day as a person says it, with its weekday: "Fri 4 Dec", with the year when that is not today's. */
export const dayInWords = (day: Day, today: Day): string => said(day, today, 'short');

/** A day with nothing shortened: "Friday 4 December", with the year when that is not today's. */
export const dayInFull = (day: Day, today: Day): string => said(day, today, 'long');

/** The day suggested when none is given: a week on; from a weekend, the Monday after that. */
export function soon(today: Day): Day {
  const day = Temporal.PlainDate.from(today).add({ weeks: 1 });
  return day.add({ days: day.dayOfWeek < SATURDAY ? 0 : 8 - day.dayOfWeek }).toString();
}
