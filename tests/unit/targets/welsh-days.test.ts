import { afterEach, expect, test } from 'vitest';
import { closedDays } from '#utils/days/closed-days.ts';
import { breaksOf } from '#utils/days/college-dates.ts';
import { speak } from '#utils/i18n/language.ts';
import { dayInFull, dayInWords, readTypedDay } from '#utils/targets/due-day.ts';
import { holidayWords } from '#utils/targets/holiday-words.ts';

const TODAY = '2026-11-23';
afterEach(() => speak('en', {}));

test.each([
  ['4 Rhag', '2026-12-04'],
  ['Gwen 4 Rhag', '2026-12-04'],
  ['dydd Gwener 4 Rhagfyr', '2026-12-04'],
  ['erbyn dydd Gwener', '2026-11-27'],
  ['4ydd o Ragfyr', '2026-12-04'],
  ['4ydd Rhagfyr', '2026-12-04'],
  ['Maw 1 Rhag', '2026-12-01'],
  ['2 Maw', '2027-03-02'],
  ['Maw 2 Maw', '2027-03-02'],
  ['2 Mawrth 2027', '2027-03-02'],
  ['Llun 1 Chwef', '2027-02-01'],
  ['Iau 1 Gorff 2027', '2027-07-01'],
  ['dydd Llun nesaf', '2026-11-30'],
  ['yfory', '2026-11-24'],
  ['heddiw', TODAY],
  ['mewn 2 wythnos', '2026-12-07'],
  ['1af o Fawrth', '2027-03-01'],
  ['mewn wythnos', '2026-11-30'],
  ['mewn pythefnos', '2026-12-07'],
  ['hanner tymor', null],
])('%s is read as %s', (typed, day) => expect(readTypedDay(typed, TODAY)).toBe(day));

test('what is said of a day in Welsh is read back as that day, all year round', () => {
  speak('cy', {});
  for (let ahead = 0; ahead < 366; ahead += 1) {
    const day = Temporal.PlainDate.from(TODAY).add({ days: ahead }).toString();
    expect([dayInWords(day, TODAY), readTypedDay(dayInWords(day, TODAY), TODAY)]).toEqual([
      dayInWords(day, TODAY),
      day,
    ]);
    expect(readTypedDay(dayInFull(day, TODAY), TODAY)).toBe(day);
  }
});

test('every holiday that is known has words of its own', () => {
  const terms = [
    ['2026-09-01', '2026-10-23'],
    ['2026-11-02', '2026-12-18'],
    ['2027-01-04', '2027-02-12'],
    ['2027-02-22', '2027-03-25'],
    ['2027-04-12', '2027-07-16'],
    ['2027-09-01', '2027-10-22'],
  ].map(([from = '', to = '']) => ({ from, to }));
  const names = [...closedDays(TODAY), ...breaksOf(terms)].map(({ name }) => name);
  expect(new Set(names).size).toBeGreaterThan(8);
  speak('cy', new Proxy({}, { has: () => true, get: (_, key) => `cy ${String(key)}` }));
  expect(names.filter((name) => !holidayWords(name).startsWith('cy checks.holiday.'))).toEqual([]);
});
