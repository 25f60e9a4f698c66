import { only, type TodayRule } from '../rule.ts';

/** The learner's own number went down. */
export const falling: TodayRule = {
  name: 'falling',
  fact: 'falling',
  field: 'fallingSince',
  values: ({ fallingSince }) => only(fallingSince),
  range: () => ({ from: null, before: null }),
  say: () => ({ key: 'today.falling' }),
};
