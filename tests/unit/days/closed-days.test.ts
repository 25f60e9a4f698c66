import { expect, test } from 'vitest';
import { closedDays } from '#utils/days/closed-days.ts';
import { holidayOn } from '#utils/targets/college-days.ts';

// Dates as published by the government for England and Wales.
test.each([
  ['2026-04-03', 'the Easter bank holidays'],
  ['2026-04-06', 'the Easter bank holidays'],
  ['2026-05-04', 'the early May bank holiday'],
  ['2026-05-25', 'the spring bank holiday'],
  ['2026-08-31', 'the summer bank holiday'],
  ['2026-12-25', 'the Christmas closing days'],
  ['2027-01-01', 'the New Year holiday'],
  ['2027-03-26', 'the Easter bank holidays'],
  ['2027-03-29', 'the Easter bank holidays'],
  ['2027-05-03', 'the early May bank holiday'],
  ['2027-05-31', 'the spring bank holiday'],
  ['2027-08-30', 'the summer bank holiday'],
])('%s is in %s', (day, name) => {
  expect(holidayOn(day, closedDays('2026-11-28'))?.name).toBe(name);
});

test.each([
  ['2028-01-03', '2027-11-28'],
  ['2022-01-03', '2021-11-28'],
  ['2025-04-18', '2025-01-05'],
  ['2025-04-21', '2025-01-05'],
])('%s is a holiday too', (day, today) => {
  expect(holidayOn(day, closedDays(today))).not.toBeNull();
});

test.each(['2026-12-23', '2027-01-04', '2027-03-25', '2027-03-30', '2027-05-10', '2027-08-23'])(
  '%s is an ordinary day',
  (day) => {
    expect(holidayOn(day, closedDays('2026-11-28'))).toBeNull();
  },
);
