import type { CheckContext } from '#utils/targets/types.ts';

/** A Monday in November, with Christmas and an assessment ahead. */
export const autumn: CheckContext = {
  today: '2026-11-23',
  openTargets: 0,
  deadline: '2027-01-15',
  holidays: [{ from: '2026-12-19', to: '2027-01-03', name: 'the Christmas holiday' }],
};
