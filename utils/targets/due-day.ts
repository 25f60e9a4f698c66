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

// In UTC on both sides, so the mentor's own zone cannot move the day.
const short = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as a person says it, with its weekday: "Fri 4 Dec", with the year when that is not today's. */
export function dayInWords(day: Day, today: Day): string {
  const midnight = Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds;
  // The parts are joined here because browsers differ in the commas between them.
  const parts = new Map<string, string>(
    short.formatToParts(midnight).map(({ type, value }) => [type, value]),
  );
  const wanted = ['weekday', 'day', 'month'];
  if (day.slice(0, 4) !== today.slice(0, 4)) wanted.push('year');
  return wanted.map((part) => parts.get(part) ?? '').join(' ');
}

const full = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** A day with nothing shortened: "Friday 4 December", with the year when that is not today's. */
export function dayInFull(day: Day, today: Day): string {
  const midnight = Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds;
  const parts = new Map<string, string>(
    full.formatToParts(midnight).map(({ type, value }) => [type, value]),
  );
  const said = ['weekday', 'day', 'month'].map((part) => parts.get(part) ?? '').join(' ');
  return day.slice(0, 4) === today.slice(0, 4) ? said : `${said} ${day.slice(0, 4)}`;
}

/** The day suggested when none is given: a week on; from a weekend, the Monday after that. */
export function soon(today: Day): Day {
  const day = Temporal.PlainDate.from(today).add({ weeks: 1 });
  return day.add({ days: day.dayOfWeek < SATURDAY ? 0 : 8 - day.dayOfWeek }).toString();
}
