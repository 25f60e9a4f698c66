import type { Day, Instant } from '#utils/domain/time.ts';
import { daySaid } from '#utils/i18n/dates.ts';

/** A calendar day as a mentor writes it: "4 Dec 2026". */
export const dayWords = (day: Day): string => daySaid(Temporal.PlainDate.from(day), { year: true });

/** The day that a moment fell on in the mentor's time zone: "4 Dec 2026". */
export function dayWordsAt(at: Instant): string {
  // Asking for the zone takes longer than the rest of a line of a list: a `Date` is in it.
  const there = new Date(at);
  const day = new Temporal.PlainDate(there.getFullYear(), there.getMonth() + 1, there.getDate());
  return daySaid(day, { year: true });
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A moment in the mentor's time zone: "4 Dec 2026, 14:05". */
export function timeWords(at: Instant): string {
  const there = new Date(at);
  return `${dayWordsAt(at)}, ${twoDigits(there.getHours())}:${twoDigits(there.getMinutes())}`;
}
