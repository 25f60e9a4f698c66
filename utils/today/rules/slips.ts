import { only, type TodayRule } from '../rule.ts';

/** An open target that slipped twice in a row: the step, or the way to it, should change. */
export const slips: TodayRule = {
  name: 'slips',
  fact: 'slips',
  field: 'slipsSince',
  values: ({ slipsSince }) => only(slipsSince),
  range: () => ({ from: null, before: null }),
  say: () => ({ key: 'today.slips' }),
};
