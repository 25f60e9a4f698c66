import type { Clock } from '#utils/domain/time.ts';

/** The device's clock: moments in UTC, today in the zone that the device is set to now. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => Temporal.Now.plainDateISO().toString(),
};
