import type { Day, Instant } from '#utils/domain/time.ts';
import { daySaid } from '#utils/i18n/dates.ts';

/** A calendar day as a mentor writes it: "4 Dec 2026". */
export const dayWords = (day: Day): string => daySaid(Temporal.PlainDate.from(day), { year: true });

const here = (at: Instant): Temporal.ZonedDateTime =>
  Temporal.Instant.from(at).toZonedDateTimeISO(Temporal.Now.timeZoneId());

/** The day that a moment fell on in the mentor's time zone: "4 Dec 2026". */
export const dayWordsAt = (at: Instant): string => daySaid(here(at).toPlainDate(), { year: true });

/** A moment in the mentor's time zone: "4 Dec 2026, 14:05". */
export const timeWords = (at: Instant): string =>
  `${dayWordsAt(at)}, ${here(at).toPlainTime().toString({ smallestUnit: 'minute' })}`;
