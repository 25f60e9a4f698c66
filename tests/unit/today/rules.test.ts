import { describe, expect, test } from 'vitest';
import type { Snooze } from '#utils/domain/snooze.ts';
import type { Totals } from '#utils/domain/totals.ts';
import { say } from '#utils/i18n/t.ts';
import { isSnoozed, placeOf, reasonsFor, seenIn } from '#utils/today/reasons.ts';
import { standingOf } from '#utils/today/standing.ts';
import { idOf, records, target, totals } from './made-up.ts';

/** Days on and around the changes of the clocks in 2026, and an ordinary one. */
const DAYS = {
  'Europe/London': ['2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26', '2026-11-23'],
  UTC: ['2026-03-29', '2026-11-23'],
  'America/Los_Angeles': ['2026-03-08', '2026-03-09', '2026-11-01', '2026-11-02', '2026-11-23'],
  'Australia/Adelaide': ['2026-04-05', '2026-04-06', '2026-10-04', '2026-10-05', '2026-11-23'],
};

const from = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** A moment on a day by the clock on that zone's wall. */
const at = (day: string, clock: string, zone: string): string =>
  new Date(
    Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime(zone).epochMilliseconds,
  ).toISOString();

const due = (...dues: string[]): Totals => totals({ dues, firstDue: dues[0] ?? null });

const cases = Object.entries(DAYS).flatMap(([zone, days]) => days.map((day) => ({ zone, day })));

describe.each(cases)('on $day in $zone', ({ zone, day }) => {
  const reasons = (who: Totals) => reasonsFor(who, { day, zone }).map((one) => say(one.say));

  test('a target is overdue from the day after its day', () => {
    expect(reasons(due(from(day, 1)))).toEqual([]);
    expect(reasons(due(day))).toEqual(['Due today']);
    expect(reasons(due(from(day, -1)))).toEqual(['1 day overdue']);
    expect(reasons(due(from(day, -9), from(day, -2), day, from(day, 3)))).toEqual([
      '2 overdue, up to 9 days',
      'Due today',
    ]);
  });

  test('a target is to be looked at from its review day', () => {
    const review = (on: string) => totals({ reviews: [on], firstReview: on });
    expect(reasons(review(from(day, 1)))).toEqual([]);
    expect(reasons(review(day))).toEqual(['To be looked at']);
    expect(reasons(review(from(day, -5)))).toEqual(['To be looked at']);
  });

  test('three weeks without contact are days on the wall’s calendar, early or late on the day', () => {
    const contact = (contactSince: string) => totals({ contactSince });
    const [late, early] = ['23:59:59.999', '00:00'];
    expect(reasons(contact(at(from(day, -20), early, zone)))).toEqual([]);
    expect(reasons(contact(at(from(day, -21), late, zone)))).toEqual(['No contact for 21 days']);
    expect(reasons(contact(at(from(day, -21), early, zone)))).toEqual(['No contact for 21 days']);
    expect(reasons(contact(at(from(day, -40), late, zone)))).toEqual(['No contact for 40 days']);
  });

  test('a question waits a week before it is one', () => {
    const asked = (askedSince: string) => totals({ askedSince });
    expect(reasons(asked(at(from(day, -6), '00:00', zone)))).toEqual([]);
    expect(reasons(asked(at(from(day, -7), '23:59:59.999', zone)))).toEqual([
      'Question unanswered for 7 days',
    ]);
  });

  test('slips and a fall hold until something better is logged', () => {
    const moment = at(from(day, -1), '12:00', zone);
    expect(reasons(totals({ slipsSince: moment }))).toEqual(['Slipped twice in a row']);
    expect(reasons(totals({ fallingSince: moment }))).toEqual(['Confidence is falling']);
  });
});

const today = { day: '2026-11-23', zone: 'Europe/London' };
const AGO = '2026-09-01T09:00:00.000Z';

test('the gravest reason decides the place, then how long it has held, then who waited longest', () => {
  const everybody = [
    totals({ learnerId: idOf(1), askedSince: AGO }),
    totals({ learnerId: idOf(2), fallingSince: AGO }),
    totals({ learnerId: idOf(3), slipsSince: AGO }),
    totals({ learnerId: idOf(4), contactSince: AGO }),
    totals({ learnerId: idOf(5), reviews: ['2026-11-20'], firstReview: '2026-11-20' }),
    { ...due('2026-11-23'), learnerId: idOf(6) },
    { ...due('2026-11-20'), learnerId: idOf(7), contactSince: '2026-11-19T10:00:00.000Z' },
    { ...due('2026-11-20'), learnerId: idOf(8), contactSince: '2026-11-18T10:00:00.000Z' },
    { ...due('2026-11-10', '2026-11-23'), learnerId: idOf(9), contactSince: AGO },
    totals({ learnerId: idOf(10) }),
  ];
  const placed = everybody.flatMap((one) => {
    const place = placeOf(one, today);
    return place ? [{ one, place: JSON.stringify(place) }] : [];
  });
  const order = placed.toSorted((a, b) => (a.place < b.place ? -1 : 1));
  expect(order.map(({ one }) => Number.parseInt(one.learnerId.slice(-4), 16))).toEqual([
    9, 8, 7, 6, 5, 4, 3, 2, 1,
  ]);
  expect(placeOf(totals(), today)).toBeNull();
});

describe('somebody who was put off', () => {
  const snooze = (who: Totals, until = '2026-11-30'): Snooze => ({
    ...{ id: idOf(50), createdAt: AGO, updatedAt: AGO, rev: 1 },
    ...{ learnerId: who.learnerId, until, why: 'On work placement', covers: seenIn(who, today) },
  });
  const tomorrow = { ...today, day: '2026-11-24' };

  test('stays off until the day, although what was due is overdue by then', () => {
    const who = due('2026-11-23');
    expect(isSnoozed(who, snooze(who), today)).toBe(true);
    expect(isSnoozed(who, snooze(who), tomorrow)).toBe(true);
    expect(isSnoozed(who, snooze(who, '2026-11-24'), tomorrow)).toBe(false);
  });

  test('comes back when another target falls due, or another reason holds', () => {
    const who = due('2026-11-20', '2026-11-24');
    expect(isSnoozed(who, snooze(who), today)).toBe(true);
    expect(isSnoozed(who, snooze(who), tomorrow)).toBe(false);
    expect(isSnoozed({ ...who, slipsSince: AGO }, snooze(who), today)).toBe(false);
  });

  test('comes back when confidence falls again', () => {
    const fell = totals({ fallingSince: '2026-11-20T10:00:00.000Z' });
    expect(isSnoozed(fell, snooze(fell), today)).toBe(true);
    const again = { ...fell, fallingSince: '2026-11-23T10:00:00.000Z' };
    expect(isSnoozed(again, snooze(fell), today)).toBe(false);
  });
});

test('a learner who is put away is nowhere on Today', () => {
  const late = records({ targets: [target(100, { due: '2026-10-01' })] });
  expect(placeOf(standingOf(late), today)?.[0]).toBe(0);
  const away = { ...late, learner: { ...late.learner, archived: true } };
  expect(placeOf({ ...standingOf(away), dues: [] }, today)).toBeNull();
});
