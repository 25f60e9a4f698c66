import type { DayForm } from './counting.ts';
import { monthNames, monthNumber, weekdayNames, weekdayNumber } from './names.ts';

type PlainDate = Temporal.PlainDate;

/** A real calendar day, or null (31 November). */
function realDay(year: number, month: number, day: number): PlainDate | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** "26" → 2026; four digits as they are; only years a target can have. */
function yearOf(typed: string | undefined): number | null {
  const year = Number(typed);
  const full = typed?.length === 2 ? 2000 + year : year;
  return full >= 2000 && full < 2100 ? full : null;
}

/** The first such day that is not before today; 29 February may be years away. */
function nextInYears(month: number, day: number, today: PlainDate): PlainDate | null {
  for (let year = today.year; year <= today.year + 4; year += 1) {
    const found = realDay(year, month, day);
    if (found && Temporal.PlainDate.compare(found, today) >= 0) return found;
  }
  return null;
}

/** The first day with this number, today or later, that also falls on `weekday` when one was typed. */
function nextInMonths(day: number, weekday: number | null, today: PlainDate): PlainDate | null {
  for (let ahead = 0; ahead <= 3; ahead += 1) {
    const month = today.with({ day: 1 }).add({ months: ahead });
    const found = realDay(month.year, month.month, day);
    if (!found || Temporal.PlainDate.compare(found, today) < 0) continue;
    if (weekday === null || found.dayOfWeek === weekday) return found;
  }
  return null;
}

/** A named weekday that is not that day's own is a slip we cannot settle: no day rather than a wrong one. */
const agreeing = (found: PlainDate | null, weekday: string | undefined): PlainDate | null =>
  found && weekday && weekdayNumber(weekday) !== found.dayOfWeek ? null : found;

const dated = (
  day: string | undefined,
  month: number | null,
  year: string | undefined,
  today: PlainDate,
): PlainDate | null => {
  if (month === null) return null;
  if (year === undefined) return nextInYears(month, Number(day), today);
  const full = yearOf(year);
  return full === null ? null : realDay(full, month, Number(day));
};

const LEAD = `(?:(?:w\\/c|wc|week commencing|week beginning|w\\/b) )?(?:(?<weekday>${weekdayNames})(?: the)? )?(?:the )?`;
const ORDINAL = '(?<day>\\d{1,2}) ?(?:st|nd|rd|th)?';
const YEAR = "(?: '?(?<year>\\d{4}|\\d{2}))?";
const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`);

/** Days by their place in the calendar, the British way round: "1/12", "fri 4th dec 26", "dec 1st", "the 5th". */
export const calendarForms: DayForm[] = [
  {
    shape: whole('(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})'),
    day: ({ day, month, year }, today) => dated(day, Number(month), year, today),
  },
  {
    shape: whole(
      `${LEAD}(?<day>\\d{1,2}) ?(?<mark>[-/.]) ?(?<month>\\d{1,2})(?: ?\\k<mark> ?(?<year>\\d{4}|\\d{2}))?`,
    ),
    day: ({ weekday, day, month, year }, today) =>
      agreeing(dated(day, Number(month), year, today), weekday),
  },
  {
    shape: whole(
      `${LEAD}${ORDINAL}(?: of)?[ -]?(?<month>${monthNames})-?${YEAR.replace('(?: ', '(?:[ -]?')}`,
    ),
    day: ({ weekday, day, month, year }, today) =>
      agreeing(dated(day, monthNumber(month), year, today), weekday),
  },
  {
    shape: whole(`${LEAD}(?<month>${monthNames})[ -]?(?:the )?${ORDINAL}${YEAR}`),
    day: ({ weekday, day, month, year }, today) =>
      agreeing(dated(day, monthNumber(month), year, today), weekday),
  },
  {
    shape: whole(`${LEAD}(?<day>\\d{1,2}) ?(?:st|nd|rd|th)(?: of (?:the|this) month)?`),
    day: ({ weekday, day }, today) => nextInMonths(Number(day), weekdayNumber(weekday), today),
  },
  {
    shape: whole(`(?<weekday>${weekdayNames}) (?:the )?(?<day>\\d{1,2})`),
    day: ({ weekday, day }, today) => nextInMonths(Number(day), weekdayNumber(weekday), today),
  },
  {
    shape: whole(`(?:the )?end of (?<month>${monthNames})${YEAR}`),
    day: ({ month, year }, today) => {
      const first = dated('1', monthNumber(month), year ?? String(today.year), today);
      const last = first?.with({ day: first.daysInMonth });
      if (!last || year !== undefined) return last ?? null;
      return Temporal.PlainDate.compare(last, today) < 0 ? last.add({ years: 1 }) : last;
    },
  },
  {
    shape: whole(`(?:the )?(?:start|beginning) of (?<month>${monthNames})${YEAR}`),
    day: ({ month, year }, today) => dated('1', monthNumber(month), year, today),
  },
];
