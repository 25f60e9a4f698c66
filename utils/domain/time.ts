import * as z from 'zod/mini';

/** A calendar day as `2026-11-23`. Due and review days are days, never instants: they have no zone. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** A moment as ISO 8601 in UTC (`2026-11-23T20:01:00.000Z`), as `Date.toISOString()` writes it. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** Where "now" comes from, so that rules about time can be tested in any zone and on any day. */
export interface Clock {
  /** The present moment, UTC. */
  now(): Instant;
  /** Today in the mentor's own time zone. */
  today(): Day;
}
