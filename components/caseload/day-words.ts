import { monthName } from '#utils/days/day-names.ts';
import type { Day, Instant } from '#utils/domain/time.ts';

const words = (day: number, month: number, year: number): string =>
  `${day} ${monthName(month, 'short')} ${year}`;

/** A calendar day as a mentor writes it: "4 Dec 2026". */
export function dayWords(written: Day): string {
  const { day, month, year } = Temporal.PlainDate.from(written);
  return words(day, month, year);
}

/** The day that a moment fell on in the mentor's time zone: "4 Dec 2026". */
export function dayWordsAt(at: Instant): string {
  const there = new Date(at);
  return words(there.getDate(), there.getMonth() + 1, there.getFullYear());
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A moment in the mentor's time zone: "4 Dec 2026, 14:05". */
export function timeWords(at: Instant): string {
  const there = new Date(at);
  return `${dayWordsAt(at)}, ${twoDigits(there.getHours())}:${twoDigits(there.getMinutes())}`;
}
