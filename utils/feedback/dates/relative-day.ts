import { countOf, monthNames, weekdayNames } from '#utils/days/names.ts';
import type { Day } from '#utils/domain/time.ts';

/** "A week after that", "two weeks later than that": counted from a day named before. */
export const AFTER_THAT =
  /\b(a|one|two|three) (week|fortnight|day)s? (?:after that|later than that|on from that|after then)\b/i;

/** How many days after the day named before. */
export function daysAfter(found: RegExpExecArray): number {
  const count = countOf((found[1] ?? '').toLowerCase().replace(/^a$/, 'one')) ?? 1;
  const unit = (found[2] ?? '').toLowerCase();
  return count * (unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 1);
}

const NTH = ['first', 'second', 'third', 'fourth', 'last'];
const NTH_WEEKDAY = new RegExp(
  `\\b(?:the )?(${NTH.join('|')}) (${weekdayNames}) (?:in|of) (${monthNames})(?![a-z])`,
  'i',
);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "The first Wednesday in December", the next after `markedOn`, and where it stands. */
export function nthWeekdayIn(
  text: string,
  markedOn: Day,
): { day: Day; at: { start: number; end: number } } | null {
  const found = NTH_WEEKDAY.exec(text);
  if (!found) return null;
  const [, which = '', weekday = '', monthName = ''] = found.map((part) => part.toLowerCase());
  const month = MONTHS.indexOf(monthName.slice(0, 3)) + 1;
  const wanted = WEEKDAYS.indexOf(weekday.slice(0, 3)) + 1;
  if (month === 0 || wanted === 0) return null;
  const today = Temporal.PlainDate.from(markedOn);
  for (const year of [today.year, today.year + 1]) {
    const first = Temporal.PlainDate.from({ year, month, day: 1 });
    const toFirst = (wanted - first.dayOfWeek + 7) % 7;
    let day = first.add({ days: toFirst + 7 * Math.min(NTH.indexOf(which), 3) });
    if (which === 'last' && day.add({ days: 7 }).month === month) day = day.add({ days: 7 });
    if (Temporal.PlainDate.compare(day, today) >= 0)
      return {
        day: day.toString(),
        at: { start: found.index, end: found.index + found[0].length },
      };
  }
  return null;
}
