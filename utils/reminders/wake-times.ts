import type { Day } from '#utils/domain/time.ts';

const SATURDAY = 6;

/** The moment (milliseconds) at which the next day begins there: what is due changes with it. */
export const nextDayAt = (now: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 1 })
    .toZonedDateTime(zone)
    .startOfDay().epochMilliseconds;

/** When a clock on the wall next shows a time on a working day: the clock may change in between. */
export const nextMorningAt = (now: number, time: string, zone: string): number =>
  nextAt(now, time, zone, (day) => day.dayOfWeek < SATURDAY);

/** When it next shows a time on one day of the week (1 = Monday). */
export const nextWeekEndAt = (now: number, day: number, time: string, zone: string): number =>
  nextAt(now, time, zone, ({ dayOfWeek }) => dayOfWeek === day);

function nextAt(
  now: number,
  time: string,
  zone: string,
  isOne: (day: Temporal.PlainDate) => boolean,
): number {
  const here = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  let day = here.toPlainDate();
  for (;;) {
    const morning = day.toZonedDateTime({
      timeZone: zone,
      plainTime: Temporal.PlainTime.from(time),
    });
    if (isOne(day) && morning.epochMilliseconds > now) return morning.epochMilliseconds;
    day = day.add({ days: 1 });
  }
}

/** The day it is there. */
export const dayAt = (now: number, zone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
