import { describe, expect, test } from 'vitest';
import {
  afterWorkingDays,
  breaksOf,
  collegeClosed,
  type TermPoint,
  termDay,
} from '#utils/days/college-dates.ts';

/** Six stretches of teaching, as a college would publish them for 2026-27. */
const terms = [
  { from: '2026-09-07', to: '2026-10-23' },
  { from: '2026-11-02', to: '2026-12-18' },
  { from: '2027-01-04', to: '2027-02-12' },
  { from: '2027-02-22', to: '2027-03-25' },
  { from: '2027-04-12', to: '2027-05-28' },
  { from: '2027-06-07', to: '2027-07-02' },
];

describe('termDay', () => {
  test.each<[TermPoint, string, string | null]>([
    [{ break: 'half term', side: 'before' }, '2026-10-05', '2026-10-23'],
    [{ break: 'half term', side: 'after' }, '2026-10-05', '2026-11-02'],
    [{ break: 'half term', side: 'before' }, '2026-11-23', '2027-02-12'],
    [{ break: 'christmas', side: 'before' }, '2026-11-23', '2026-12-18'],
    [{ break: 'christmas', side: 'after' }, '2026-12-20', '2027-01-04'],
    [{ break: 'easter', side: 'after' }, '2027-03-01', '2027-04-12'],
    [{ break: 'any', side: 'before' }, '2026-11-23', '2026-12-18'],
    [{ break: 'summer', side: 'before' }, '2027-06-10', '2027-07-02'],
    ['end of term', '2026-11-03', '2026-12-18'],
    ['end of term', '2026-10-01', '2026-12-18'],
    ['end of term', '2027-07-01', '2027-07-02'],
    ['end of term', '2027-07-05', null],
    [{ break: 'summer', side: 'after' }, '2027-06-10', null],
  ])('%j counted from %s is %s', (point, today, day) => {
    expect(termDay(point, today, terms)).toBe(day);
  });

  test('without the dates of the college nothing is known', () => {
    expect(termDay('end of term', '2026-11-03', [])).toBeNull();
  });
});

describe('afterWorkingDays', () => {
  test.each([
    ['2026-11-23', 10, '2026-12-07'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2027-04-28', 5, '2027-05-06'],
    ['2026-12-21', 5, '2027-01-06'],
  ])('%s + %i → %s', (today, count, day) => {
    expect(afterWorkingDays(today, count)).toBe(day);
  });

  test("the college's own closed days are left out too", () => {
    const closed = [{ from: '2026-11-25', to: '2026-11-26', name: 'staff development' }];
    expect(afterWorkingDays('2026-11-23', 3, closed)).toBe('2026-11-30');
  });

  test('more than a target can have is no day', () => {
    expect(afterWorkingDays('2026-11-23', 61)).toBeNull();
  });
});

describe('breaks between stretches of teaching', () => {
  const terms = [
    { from: '2026-11-02', to: '2026-12-18' },
    { from: '2026-09-01', to: '2026-10-23' },
    { from: '2027-01-04', to: '2027-02-12' },
    { from: '2027-02-15', to: '2027-03-24' },
  ];

  test('are named by when they are; a weekend is none', () => {
    expect(breaksOf(terms)).toEqual([
      { from: '2026-10-24', to: '2026-11-01', name: 'half term' },
      { from: '2026-12-19', to: '2027-01-03', name: 'the Christmas break' },
    ]);
  });

  test('stand before the bank holidays among the days that the college is shut', () => {
    expect(collegeClosed('2026-10-01', terms)[0]?.name).toBe('half term');
    expect(collegeClosed('2026-10-01').some(({ name }) => name === 'half term')).toBe(false);
  });
});
