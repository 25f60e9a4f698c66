import type { CheckContext } from '#utils/targets/types.ts';

/** The day and the college calendar that the labels assume. */
export const context: CheckContext = {
  today: '2026-11-23',
  openTargets: 1,
  deadline: '2027-01-22',
  holidays: [
    { from: '2026-12-19', to: '2027-01-03', name: 'the Christmas holiday' },
    { from: '2027-02-15', to: '2027-02-19', name: 'half term' },
  ],
};
