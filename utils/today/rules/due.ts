import { daysOn } from '#utils/days/local-day.ts';
import type { TodayRule } from '../rule.ts';

/** An open target that is due on this very day. */
export const due: TodayRule = {
  name: 'due',
  fact: 'due',
  field: 'firstDue',
  values: ({ dues }) => dues,
  range: ({ day }) => ({ from: day, before: daysOn(day, 1) }),
  say: ({ length }) =>
    length === 1 ? { key: 'today.due' } : { key: 'today.dueMany', args: { count: length } },
};
