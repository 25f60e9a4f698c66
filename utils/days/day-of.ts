import type { Day } from '#utils/domain/time.ts';
import { calendarForms } from './calendar.ts';
import { countingForms } from './counting.ts';

const forms = [...calendarForms, ...countingForms];

/**
 * The day that a tidied phrase ("fri 4 dec", "end of next week") means, counted from `today`, or null when it is none of the known
 * forms or no real day. The whole phrase must be a day: see `tidy.ts`.
 */
export function dayOf(phrase: string, today: Day): Day | null {
  const from = Temporal.PlainDate.from(today);
  for (const { shape, day } of forms) {
    const match = shape.exec(phrase);
    if (match) return day(match.groups ?? {}, from)?.toString() ?? null;
  }
  return null;
}
