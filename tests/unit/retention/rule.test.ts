import { describe, expect, test } from 'vitest';
import { Retention } from '#utils/domain/retention.ts';
import { dayToGo, holdOf, type KeptFacts } from '#utils/retention/rule.ts';

const kept = (change: Partial<KeptFacts> = {}): KeptFacts => ({
  touchedOn: '2026-11-02',
  takenOn: '2026-11-06',
  openTargets: 0,
  unsent: 0,
  hasUnfinished: false,
  ...change,
});
const both: Retention = { daysAfterExport: 30, yearEnd: '07-31' };
const never: Retention = { daysAfterExport: null, yearEnd: null };
const atYearEnd: Retention = { ...never, yearEnd: '07-31' };

describe('the day on which records are to go', () => {
  test.each<[string, Partial<KeptFacts>, Retention, string | null]>([
    ['nobody asked for it', {}, never, null],
    ['so long after the MIS had them', {}, both, '2026-12-06'],
    ['or after something changed', { touchedOn: '2026-11-10' }, both, '2026-12-10'],
    ['open targets are in use', { openTargets: 1 }, { ...both, yearEnd: null }, null],
    ['the MIS has nothing', { takenOn: null }, { ...both, yearEnd: null }, null],
    ['nor all of it', { unsent: 1 }, { ...both, yearEnd: null }, null],
    ['the end of the year ends open ones', { openTargets: 3 }, both, '2027-07-31'],
    ['and comes where nothing was exported', { takenOn: null }, atYearEnd, '2027-07-31'],
    ['on that day itself', { touchedOn: '2027-07-31' }, atYearEnd, '2027-07-31'],
    ['the day after, a year later', { touchedOn: '2027-08-01' }, atYearEnd, '2028-07-31'],
    ['whichever is first', { takenOn: '2027-07-20', touchedOn: '2027-07-20' }, both, '2027-07-31'],
  ])('%s', (_, facts, rule, day) => {
    expect(dayToGo(kept(facts), rule)?.on ?? null).toBe(day);
  });
});

test('what is nowhere else, or not finished, is held', () => {
  expect(holdOf(kept())).toBe(null);
  expect(holdOf(kept({ unsent: 1, hasUnfinished: true }))).toBe('not-in-mis');
  expect(holdOf(kept({ hasUnfinished: true }))).toBe('unfinished');
});

test.each(['02-29', '06-31', '13-01', '00-10', '7-31', '07-32', '31-07'])(
  '%s is no day of every year',
  (yearEnd) => {
    expect(Retention.safeParse({ ...never, yearEnd }).success).toBe(false);
  },
);

test.each([0, -1, 1.5, 731, '30'])('%s days are no time to keep', (daysAfterExport) => {
  expect(Retention.safeParse({ ...never, daysAfterExport }).success).toBe(false);
});
