import type { Day, Instant } from '#utils/domain/time.ts';

/** The day of a moment in the mentor's zone (`zone` is a test seam). */
export const dayOf = (instant: Instant, zone = Temporal.Now.timeZoneId()): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
