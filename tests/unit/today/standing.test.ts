import { describe, expect, test } from 'vitest';
import type { FollowUp, LogEntry } from '#utils/domain/log-entry.ts';
import { standingOf } from '#utils/today/standing.ts';
import { followed, idOf, met, records, target } from './made-up.ts';

const day = (n: number): string => `2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`;

/** Follow-ups a day apart, from the first of November on. */
const followUps = (...all: Partial<FollowUp>[]): LogEntry[] =>
  all.map((one, n) => followed(day(n + 1), 200 + n, one));

const partly: Partial<FollowUp> = { outcome: 'partly', decision: 'keep' };
const moved: Partial<FollowUp> = { outcome: 'partly', decision: 'move' };

describe('two slips in a row', () => {
  test.each<[string, Partial<FollowUp>[], string | null]>([
    ['one is none', [{}], null],
    ['two', [{}, {}], day(2)],
    ['four: since the second', [{}, {}, {}, {}], day(2)],
    ['partly with the day moved is one', [moved, {}], day(2)],
    ['partly with the day kept breaks the row', [{}, {}, partly], null],
    ['and the row begins anew', [{}, partly, {}, moved], day(4)],
  ])('%s', (_name, all, since) => {
    expect(standingOf(records({ log: followUps(...all) })).slipsSince).toBe(since);
  });

  test('of a target that has ended do not count, but it has slipped', () => {
    const ended = records({ targets: [target(100, { status: 'met' })], log: followUps({}, {}) });
    expect(standingOf(ended)).toMatchObject({ slipsSince: null, slipped: 1, met: 1, open: 0 });
  });

  test('one that was corrected is none', () => {
    const [first, second] = followUps({}, {});
    const right = followed(day(3), 300, { outcome: 'partly', decision: 'keep' });
    const log = [first!, second!, { ...right, supersedes: second!.id }];
    expect(standingOf(records({ log })).slipsSince).toBeNull();
    const takenBack: LogEntry = { ...right, kind: 'taken-back', supersedes: second!.id };
    expect(standingOf(records({ log: [first!, second!, takenBack] })).slipsSince).toBeNull();
  });
});

describe('confidence', () => {
  test.each<[string, (number | null)[], number | null]>([
    ['one number', [8], null],
    ['two that fall a little', [8, 6], null],
    ['three that fall', [8, 7, 6], 3],
    ['three that fall, one not asked between', [8, null, 7, 6], 4],
    ['one drop of three', [8, 5], 2],
    ['up again at the end', [8, 7, 6, 7], null],
    ['the same twice is no fall', [8, 7, 7], null],
  ])('%s', (_name, numbers, at) => {
    const said = numbers.map((confidence) => ({ ...partly, confidence }));
    const standing = standingOf(records({ log: followUps(...said) }));
    expect(standing.fallingSince).toBe(at === null ? null : day(at));
    expect(standing.confidence).toEqual(numbers.filter((number) => number !== null));
  });

  test('the line is the last eight numbers', () => {
    const said = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((confidence) => ({ ...partly, confidence }));
    const { confidence } = standingOf(records({ log: followUps(...said) }));
    expect(confidence).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('contact', () => {
  const since = (...log: LogEntry[]) => {
    const { lastContact, contactSince } = standingOf(records({ log }));
    return [lastContact, contactSince];
  };
  test('of somebody new counts from the day they came', () =>
    expect(since()).toEqual([null, '2026-09-07T09:00:00.000Z']));
  test.each(['meeting', 'message'] as const)('is a %s', (how) =>
    expect(since(met(day(3), 200, how))).toEqual([day(3), day(3)]),
  );
  test('is not somebody who did not come', () =>
    expect(since(met(day(3), 200, 'meeting'), met(day(9), 201, 'no-show'))[0]).toBe(day(3)));
  test('logged later was on its own day', () =>
    expect(since(met(day(9), 200, 'meeting', '2026-11-06'))[0]).toBe('2026-11-06T12:00:00.000Z'));
  test('is not one that was taken back', () => {
    const slip = met(day(9), 200, 'meeting');
    const back: LogEntry = { ...slip, id: idOf(201), kind: 'taken-back', supersedes: slip.id };
    expect(since(slip, back)[0]).toBeNull();
  });
});

test('days of open targets alone, a review day where it is not the day due, courses once', () => {
  const targets = [
    target(1, { due: '2026-12-04', reviewOn: '2026-11-27' }),
    target(2, { due: '2026-11-30', reviewOn: '2026-11-30', course: null }),
    target(3, { due: null, reviewOn: '2026-11-25', course: 'Level 3 Art' }),
    target(4, { due: '2026-10-01', reviewOn: null, status: 'withdrawn' }),
  ];
  expect(standingOf(records({ targets }))).toMatchObject({
    open: 3,
    dues: ['2026-11-30', '2026-12-04'],
    firstDue: '2026-11-30',
    reviews: ['2026-11-25', '2026-11-27'],
    firstReview: '2026-11-25',
    courses: ['Level 3 Art', 'Level 3 Sport'],
  });
});

test('the oldest open question counts', () => {
  const questions = [
    { state: 'answered' as const, createdAt: day(1) },
    { state: 'open' as const, createdAt: day(5) },
    { state: 'open' as const, createdAt: day(4) },
  ];
  expect(standingOf(records({ questions })).askedSince).toBe(day(4));
});
