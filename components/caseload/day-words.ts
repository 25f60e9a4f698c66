import type { Day, Instant } from '#utils/domain/time.ts';

const UK_DAY = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A calendar day as a mentor writes it: "4 Dec 2026". */
export const dayWords = (day: Day): string =>
  Temporal.PlainDate.from(day).toLocaleString('en-GB', UK_DAY);

/** The day that a moment fell on in the mentor's time zone: "4 Dec 2026". */
export const dayWordsAt = (at: Instant): string => new Date(at).toLocaleDateString('en-GB', UK_DAY);

/** A moment in the mentor's time zone: "4 Dec 2026, 14:05". */
export const timeWords = (at: Instant): string =>
  new Date(at).toLocaleString('en-GB', { ...UK_DAY, hour: '2-digit', minute: '2-digit' });
