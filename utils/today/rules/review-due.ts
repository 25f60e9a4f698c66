import { daysOn } from '#utils/days/local-day.ts';
import type { TodayRule } from '../rule.ts';

/** A target that was to be looked at by now, although it is due later or has no day. */
export const reviewDue: TodayRule = {
  name: 'review-due',
  fact: 'review',
  field: 'firstReview',
  values: ({ reviews }) => reviews,
  range: ({ day }) => ({ from: null, before: daysOn(day, 1) }),
  say: () => ({ key: 'today.reviewDue' }),
};
