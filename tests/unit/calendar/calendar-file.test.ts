import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { imported } from '#tests/support/calendar-program.ts';
import { type CalendarTarget, calendarFile, initialsOf } from '#utils/calendar/calendar-file.ts';
import { folded } from '#utils/calendar/text.ts';

const WORDS = {
  calendar: 'Feedforward',
  due: (who: string) => `${who}: target due`,
  review: (who: string) => `${who}: look at target`,
};
const AT = '2026-11-23T10:00:00.000Z';

const target = (some: Partial<CalendarTarget['target']> = {}, who = 'A. K.', what = '') => ({
  target: {
    id: '00000000-0000-4000-8000-000000000101',
    rev: 1,
    updatedAt: '2026-11-20T09:00:00.000Z',
    status: 'agreed' as const,
    due: '2026-11-30',
    reviewOn: '2026-11-30',
    ...some,
  },
  who,
  what,
});

const read = (...targets: CalendarTarget[]) =>
  imported(new Map(), calendarFile(targets, WORDS, AT));

describe('a file imported twice', () => {
  test('doubles nothing', () => {
    const file = calendarFile([target(), target({ id: 'b', reviewOn: '2026-11-27' })], WORDS, AT);
    const calendar = imported(new Map(), file);
    const once = new Map(calendar);
    expect(imported(calendar, file)).toEqual(once);
    expect([...once.values()].map(({ day, title }) => `${day} ${title}`)).toEqual([
      '2026-11-30 A. K.: target due',
      '2026-11-30 A. K.: target due',
      '2026-11-27 A. K.: look at target',
    ]);
  });

  test('brings a day that moved up to date, and an older file takes nothing back', () => {
    const old = calendarFile([target()], WORDS, AT);
    const moved = calendarFile(
      [target({ rev: 2, due: '2026-12-07', reviewOn: '2026-12-07' })],
      WORDS,
      AT,
    );
    const calendar = imported(imported(new Map(), old), moved);
    expect([...calendar.values()]).toMatchObject([{ day: '2026-12-07', sequence: 2 }]);
    expect([...imported(calendar, old).values()]).toMatchObject([{ day: '2026-12-07' }]);
  });

  test('takes out what has ended', () => {
    const calendar = read(target());
    const over = calendarFile([target({ rev: 3, status: 'met', reviewOn: null })], WORDS, AT);
    expect([...imported(calendar, over).values()]).toMatchObject([{ status: 'CANCELLED' }]);
  });
});

test('a day is the whole day, whatever the zone, and does not make anybody busy', () => {
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(calendarFile([target()], WORDS, AT))).getFirstSubcomponent(
      'vevent',
    )!,
  );
  expect([event.startDate.isDate, event.endDate.toString()]).toEqual([true, '2026-12-01']);
  expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
});

test('a target without a day is left out', () => {
  expect(read(target({ due: null, reviewOn: null })).size).toBe(0);
});

test('any words come back as they were, in lines of at most 75 octets', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(words, words, (who, what) => {
      // Control characters are taken out, and a line break has one form.
      const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
      const file = calendarFile([target({}, `x${who}`, `x${what}`)], WORDS, AT);
      for (const line of file.split('\r\n'))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const [event] = [...imported(new Map(), file).values()];
      expect(event?.title).toBe(plain(`x${who}: target due`));
      expect(event?.text).toBe(plain(`x${what}`));
    }),
  );
});

test('words cannot add a line of their own', () => {
  const file = calendarFile([target({}, 'Eve\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x')], WORDS, AT);
  expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
});

test('a long line is cut between letters', () => {
  const line = `SUMMARY:${'é'.repeat(80)}`;
  expect(
    folded(line)
      .split('\r\n')
      .every((part) => new TextEncoder().encode(part).length <= 75),
  ).toBe(true);
  expect(folded(line).replaceAll('\r\n ', '')).toBe(line);
});

test.each([
  ['Amira Khan', 'A. K.'],
  ['  Zoë  van der Berg ', 'Z. v. d. B.'],
  ['Jo', 'J.'],
])('initials of %j', (name, initials) => expect(initialsOf(name)).toBe(initials));
