import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayInWords, readTypedDay, soon } from '#utils/targets/due-day.ts';

const MONDAY = '2026-11-23';

/** Typed on Monday 23 November 2026. */
const typed: [string, string | null][] = [
  ['fri', '2026-11-27'],
  ['Friday', '2026-11-27'],
  ['by fri', '2026-11-27'],
  ['Fri.', '2026-11-27'],
  ['weds', '2026-11-25'],
  ['this friday', '2026-11-27'],
  ['next fri', '2026-12-04'],
  ['fri next week', '2026-12-04'],
  ['friday week', '2026-12-04'],
  ['mon', '2026-11-30'],
  ['mon wk', '2026-12-07'],
  ['a week on tuesday', '2026-12-01'],
  ['week tomorrow', '2026-12-01'],
  ['a week today', '2026-11-30'],
  ['a fortnight on thursday', '2026-12-10'],
  ['today', MONDAY],
  ['tomorrow', '2026-11-24'],
  ['tmrw', '2026-11-24'],
  ['the day after tomorrow', '2026-11-25'],
  ['in a week', '2026-11-30'],
  ['in 2 weeks', '2026-12-07'],
  ['2 wks', '2026-12-07'],
  ["in two weeks' time", '2026-12-07'],
  ['2 weeks from today', '2026-12-07'],
  ['fortnight', '2026-12-07'],
  ['10 days', '2026-12-03'],
  ['in 10 school days', '2026-12-07'],
  ['a month', '2026-12-23'],
  ['next week', '2026-11-30'],
  ['end of the week', '2026-11-27'],
  ['eow', '2026-11-27'],
  ['end of next week', '2026-12-04'],
  ['start of next week', '2026-11-30'],
  ['end of month', '2026-11-30'],
  ['end of january', '2027-01-31'],
  ['1/12', '2026-12-01'],
  ['1/12/26', '2026-12-01'],
  ['01.12.26', '2026-12-01'],
  ['1-12-2026', '2026-12-01'],
  ['Tues 1/12', '2026-12-01'],
  ['1 dec', '2026-12-01'],
  ['1dec', '2026-12-01'],
  ['dec 1st', '2026-12-01'],
  ['1st of December', '2026-12-01'],
  ["1 Dec '26", '2026-12-01'],
  ['Fri 4th Dec, 2026', '2026-12-04'],
  ['2026-12-01', '2026-12-01'],
  ['the 5th', '2026-12-05'],
  ['the 23rd', MONDAY],
  ['thursday 3rd', '2026-12-03'],
  ['fri 1st', '2027-01-01'],
  ['fri (27 nov)', '2026-11-27'],
  ['w/c 7 dec', '2026-12-07'],
  ['4 jan', '2027-01-04'],
  ['22 nov', '2027-11-22'],
  ['23/11', MONDAY],
  ['29 feb', '2028-02-29'],
  ['25/12/2025', '2025-12-25'],
  ['fri 3pm', '2026-11-27'],
  ['tomorrow morning', '2026-11-24'],
  ['2 dec at 3pm', '2026-12-02'],
  // Nothing below names a day.
  ...[
    '',
    ' ',
    'next lesson',
    'half term',
    'before christmas',
    'end of term',
    '3/5 tasks',
    '3 of 5',
    'week 3',
    'unit 1',
    '31/11',
    '30 feb',
    '12/31',
    '0/5',
    '32 dec',
    'fri 3 dec',
    'may',
    'dec',
    '5',
    '2',
    'asap',
    'soon',
    'week',
    '8:10',
    '3pm',
    '1.5 hours',
    '2 weeks ago',
    'in 0 days',
    'in 9999 weeks',
    '1/12/1926',
    '2026-13-01',
    'fri and sat',
    'friendly',
    'monitor',
    'sunny',
    'second',
    'a',
    '100%',
    '=1/12',
    'x'.repeat(500),
  ].map((text): [string, null] => [text, null]),
];

describe.each([
  ['Europe/London', 'GMT+0000'],
  ['America/Los_Angeles', 'GMT-0800'],
  ['Pacific/Kiritimati', 'GMT+1400'],
])('in %s', (zone, offset) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test.each(typed)('%j → %s', (text, day) => {
    expect(readTypedDay(text, MONDAY)).toBe(day);
    expect(readTypedDay(`  ${text.toUpperCase()} `, MONDAY)).toBe(day);
  });

  test('what is said of a day is read back as that day', () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((days) => Temporal.PlainDate.from('2026-01-01').add({ days }).toString());
    fc.assert(
      fc.property(day, day, (today, due) => {
        fc.pre(due >= today);
        expect(readTypedDay(dayInWords(due, today), today)).toBe(due);
      }),
      { numRuns: 60 },
    );
  });

  test('days in words', () => {
    expect(new Date(2026, 0, 1).toString()).toContain(offset);
    expect(dayInWords('2026-12-04', MONDAY)).toBe('Fri 4 Dec');
    expect(dayInWords('2027-01-04', MONDAY)).toBe('Mon 4 Jan 2027');
    expect(dayInWords('2025-12-31', MONDAY)).toBe('Wed 31 Dec 2025');
  });
});

test('a weekday alone is always one to seven days ahead; "next" is in next calendar week', () => {
  const ahead = (text: string, today: string): number =>
    Temporal.PlainDate.from(today).until(readTypedDay(text, today) ?? today).days;
  expect(ahead('sun', MONDAY)).toBe(6);
  expect(ahead('sunday', '2026-11-29')).toBe(7);
  expect(ahead('next mon', '2026-11-29')).toBe(1);
  expect(ahead('end of the week', '2026-11-28')).toBe(6);
  expect(ahead('eow', '2026-11-27')).toBe(0);
});

test('no text at all throws or gives something that is no day', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (text) => {
      const day = readTypedDay(text, MONDAY);
      if (day !== null) expect(Temporal.PlainDate.from(day).toString()).toBe(day);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['2026-11-23', '2026-11-30'],
  ['2026-11-27', '2026-12-04'],
  ['2026-11-28', '2026-12-07'],
  ['2026-11-29', '2026-12-07'],
])('soon after %s is %s', (today, day) => expect(soon(today)).toBe(day));
