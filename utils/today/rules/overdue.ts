import { daysBetween } from '#utils/days/local-day.ts';
import type { TodayRule } from '../rule.ts';

/** An open target whose day has passed. */
export const overdue: TodayRule = {
  name: 'overdue',
  fact: 'due',
  field: 'firstDue',
  values: ({ dues }) => dues,
  range: ({ day }) => ({ from: null, before: day }),
  say: ([first = '', ...more], { day }) => {
    const days = daysBetween(first, day);
    return more.length > 0
      ? { key: 'today.overdueMany', args: { days, count: more.length + 1 } }
      : { key: 'today.overdue', args: { days } };
  },
};
