import { expect, test } from 'vitest';
import { nameOf } from '#utils/i18n/dates.ts';

const LENGTHS = ['short', 'long'] as const;
const said = (what: Intl.DateTimeFormatOptions, day: Date): string =>
  new Intl.DateTimeFormat('en-GB', { ...what, timeZone: 'UTC' }).format(day);

test.each(LENGTHS)('months are called as Intl calls them, %s', (length) => {
  for (let month = 1; month <= 12; month += 1)
    expect(nameOf('month', month, length, 'en')).toBe(
      said({ month: length }, new Date(Date.UTC(2026, month - 1, 15))),
    );
});

test.each(LENGTHS)('weekdays are called as Intl calls them, %s', (length) => {
  // 1 June 2026 is a Monday.
  for (let weekday = 1; weekday <= 7; weekday += 1)
    expect(nameOf('weekday', weekday, length, 'en')).toBe(
      said({ weekday: length }, new Date(Date.UTC(2026, 5, weekday))),
    );
});
