import type { Day, Instant } from '#utils/domain/time.ts';

/** The day of a moment in the mentor's zone (`zone` is a test seam). */
export const localDay = (instant: Instant, zone = Temporal.Now.timeZoneId()): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();

/** The first moment of a day in a zone, as the store writes moments; where a clock change cuts midnight out, the one after it. */
export const startOfDay = (day: Day, zone: string): Instant =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime(zone).startOfDay().epochMilliseconds,
  ).toISOString();

/** The day that lies so many days after (negative: before) another. */
export const daysOn = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** How many days lie between two days; negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
