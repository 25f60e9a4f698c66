import { daysBetween, daysOn, localDay, startOfDay } from '#utils/days/local-day.ts';
import { only, type TodayRule } from '../rule.ts';

/** A teacher has a week to answer before the mentor is reminded. */
const WAITS = 7;

/** A question to a teacher that nobody has answered for a week. */
export const unanswered: TodayRule = {
  name: 'unanswered',
  fact: 'asked',
  field: 'askedSince',
  values: ({ askedSince }) => only(askedSince),
  range: ({ day, zone }) => ({ from: null, before: startOfDay(daysOn(day, 1 - WAITS), zone) }),
  say: ([since = ''], { day, zone }) => ({
    key: 'today.unanswered',
    args: { days: daysBetween(localDay(since, zone), day) },
  }),
};
