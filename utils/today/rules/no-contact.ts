import { daysBetween, daysOn, localDay, startOfDay } from '#utils/days/local-day.ts';
import { only, type TodayRule } from '../rule.ts';

/** Three weeks without a word are too long. */
const TOO_LONG = 21;

/** Nobody was in touch for three weeks, counted in days of the mentor's zone. */
export const noContact: TodayRule = {
  name: 'no-contact',
  fact: 'contact',
  field: 'contactSince',
  values: ({ contactSince }) => only(contactSince),
  range: ({ day, zone }) => ({ from: null, before: startOfDay(daysOn(day, 1 - TOO_LONG), zone) }),
  say: ([since = ''], { day, zone }) => ({
    key: 'today.noContact',
    args: { days: daysBetween(localDay(since, zone), day) },
  }),
};
