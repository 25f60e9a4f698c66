import { dayOf } from '#utils/days/day-of.ts';
import { tidy } from '#utils/days/tidy.ts';
import { inEnglish } from '#utils/days/welsh-words.ts';
import type { Day } from '#utils/domain/time.ts';
import { daySaid } from '#utils/i18n/dates.ts';

const SATURDAY = 6;

/**
 * The day that was typed, or null when it names none ("half term") or more than a day ("3/5 tasks"): the whole text
 * must be a day. In English or in Welsh, whatever the screen speaks. British order (1/12 is 1 December), a day without a year is the next one to come, one with a year may be past.
 */
export function readTypedDay(typed: string, today: Day): Day | null {
  if (typed.length > 60) return null;
  const phrase = tidy(typed);
  return dayOf(phrase, today) ?? dayOf(inEnglish(phrase), today);
}

/** A day as a person says it, with its weekday: "Fri 4 Dec", with the year when that is not today's. */
export function dayInWords(day: Day, today: Day): string {
  return daySaid(Temporal.PlainDate.from(day), { weekday: 'short', year: isOther(day, today) });
}

/** Whether a day is in another year than today. */
const isOther = (day: Day, today: Day): boolean => day.slice(0, 4) !== today.slice(0, 4);

/** A day with nothing shortened: "Friday 4 December", with the year when that is not today's. */
export function dayInFull(day: Day, today: Day): string {
  const style = { weekday: 'long', month: 'long', year: isOther(day, today) } as const;
  return daySaid(Temporal.PlainDate.from(day), style);
}

/** The day suggested when none is given: a week on; from a weekend, the Monday after that. */
export function soon(today: Day): Day {
  const day = Temporal.PlainDate.from(today).add({ weeks: 1 });
  return day.add({ days: day.dayOfWeek < SATURDAY ? 0 : 8 - day.dayOfWeek }).toString();
}
