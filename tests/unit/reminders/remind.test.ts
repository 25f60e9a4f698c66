import { describe, expect, test, vi } from 'vitest';
import { badgeText } from '#utils/reminders/due-text.ts';
import {
  ALARMS,
  onAlarm,
  type ReminderWorld,
  setAlarms,
  showDue,
} from '#utils/reminders/remind.ts';
import { dayAt, nextDayAt, nextMorningAt, nextWeekEndAt } from '#utils/reminders/wake-times.ts';

const at = (moment: string) => Date.parse(moment);
const iso = (moment: number) => new Date(moment).toISOString();

test.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%i due is written %j', (due, text) => expect(badgeText(due)).toBe(text));

describe('the next day begins', () => {
  test.each([
    ['Europe/London', '2026-11-23T10:00:00Z', '2026-11-24T00:00:00.000Z'],
    ['Europe/London', '2026-03-28T23:30:00Z', '2026-03-29T00:00:00.000Z'],
    // The day of 23 hours, then the one of 25.
    ['Europe/London', '2026-03-29T12:00:00Z', '2026-03-29T23:00:00.000Z'],
    ['Europe/London', '2026-10-25T00:30:00Z', '2026-10-26T00:00:00.000Z'],
    ['UTC', '2026-11-23T23:59:59Z', '2026-11-24T00:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-01T07:30:00Z', '2026-11-02T08:00:00.000Z'],
    ['Australia/Adelaide', '2026-10-03T14:00:00Z', '2026-10-03T14:30:00.000Z'],
    ['Australia/Adelaide', '2026-10-03T15:00:00Z', '2026-10-04T13:30:00.000Z'],
  ])('in %s after %s', (zone, now, next) => {
    expect(iso(nextDayAt(at(now), zone))).toBe(next);
    expect(dayAt(nextDayAt(at(now), zone), zone) > dayAt(at(now), zone)).toBe(true);
  });
});

describe('the next working morning', () => {
  test.each([
    [
      'before it, the same day',
      'Europe/London',
      '2026-11-23T07:00:00Z',
      '2026-11-23T08:30:00.000Z',
    ],
    ['at it, the next', 'Europe/London', '2026-11-23T08:30:00Z', '2026-11-24T08:30:00.000Z'],
    ['from Friday to Monday', 'Europe/London', '2026-11-27T09:00:00Z', '2026-11-30T08:30:00.000Z'],
    [
      'over the change of the clocks',
      'Europe/London',
      '2026-03-27T09:00:00Z',
      '2026-03-30T07:30:00.000Z',
    ],
    ['and back', 'Europe/London', '2026-10-23T09:00:00Z', '2026-10-26T08:30:00.000Z'],
    ['in Los Angeles', 'America/Los_Angeles', '2026-11-23T17:00:00Z', '2026-11-24T16:30:00.000Z'],
    ['in Adelaide', 'Australia/Adelaide', '2026-10-02T00:00:00Z', '2026-10-04T22:00:00.000Z'],
  ])('%s', (_name, zone, now, next) =>
    expect(iso(nextMorningAt(at(now), '08:30', zone))).toBe(next),
  );
});

type Given = Pick<ReminderWorld, 'countDue' | 'morning' | 'weekEnd' | 'countUnsent'>;
const worldOf = (some: Partial<Given> = {}) => ({
  now: () => at('2026-11-23T08:30:00Z'),
  zone: () => 'Europe/London',
  learnLanguage: async () => undefined,
  countDue: async () => 5,
  morning: async () => ({ isOn: true, time: '08:30' }),
  weekEnd: async () => ({ day: 5, isSaid: false, time: '15:00' }),
  countUnsent: async () => 3,
  ...some,
  setBadge: vi.fn<ReminderWorld['setBadge']>(async () => undefined),
  setTitle: vi.fn<ReminderWorld['setTitle']>(async () => undefined),
  setAlarm: vi.fn<ReminderWorld['setAlarm']>(async () => undefined),
  clearAlarm: vi.fn<ReminderWorld['clearAlarm']>(async () => true),
  notify: vi.fn<ReminderWorld['notify']>(async () => undefined),
});

test('a store that cannot be read leaves the number as it is', async () => {
  const world = worldOf({ countDue: () => Promise.reject(new Error('blocked')) });
  expect(await showDue(world)).toBeNull();
  expect(world.setBadge).not.toHaveBeenCalled();
});

test('a new day shows the number anew and sets both alarms; nothing is said', async () => {
  const world = worldOf();
  await onAlarm(ALARMS.newDay, world);
  expect(world.setBadge.mock.calls).toEqual([['5']]);
  expect(world.setAlarm.mock.calls).toEqual([
    ['new-day', at('2026-11-24T00:00:00Z')],
    ['morning', at('2026-11-24T08:30:00Z')],
  ]);
  expect(world.notify).not.toHaveBeenCalled();
});

describe('the morning', () => {
  test('says a number, and nothing of anybody', async () => {
    const world = worldOf();
    await onAlarm(ALARMS.morning, world);
    expect(world.notify.mock.calls).toEqual([
      ['Feedforward', '5 learners are due today.', 'morning'],
    ]);
  });
  test('says nothing when nobody is due', async () => {
    const world = worldOf({ countDue: async () => 0 });
    await onAlarm(ALARMS.morning, world);
    expect(world.notify).not.toHaveBeenCalled();
    expect(world.setBadge.mock.calls).toEqual([['']]);
  });
  test('is not set, and says nothing, unless it is wanted', async () => {
    const world = worldOf({ morning: async () => ({ isOn: false, time: '08:30' }) });
    await setAlarms(world);
    expect(world.setAlarm.mock.calls.map(([name]) => name)).toEqual(['new-day']);
    expect(world.clearAlarm.mock.calls).toEqual([['morning'], ['week-end']]);
    await onAlarm(ALARMS.morning, world);
    expect(world.notify).not.toHaveBeenCalled();
  });
});

describe('the end of the week', () => {
  const friday = async () => ({ day: 5, isSaid: true, time: '15:00' });
  test.each([
    ['from Monday to Friday', '2026-11-23T08:30:00Z', '2026-11-27T15:00:00.000Z'],
    ['on the day, before it', '2026-11-27T14:59:00Z', '2026-11-27T15:00:00.000Z'],
    ['at it, a week later', '2026-11-27T15:00:00Z', '2026-12-04T15:00:00.000Z'],
    ['over the change of the clocks', '2026-10-24T12:00:00Z', '2026-10-30T15:00:00.000Z'],
  ])('%s', (_name, now, next) =>
    expect(iso(nextWeekEndAt(at(now), 5, '15:00', 'Europe/London'))).toBe(next),
  );
  test('is set, and says how many learners have work that is not in the MIS', async () => {
    const world = worldOf({ weekEnd: friday });
    await onAlarm(ALARMS.weekEnd, world);
    expect(world.setAlarm.mock.calls).toContainEqual(['week-end', at('2026-11-27T15:00:00Z')]);
    expect(world.notify.mock.calls).toEqual([
      ['Feedforward', '3 learners have work that is not in the MIS yet.', 'week-end'],
    ]);
  });
  test.each([
    ['before the day', '2026-11-26T23:59:00Z', {}, 'Feedforward'],
    [
      'from that day on',
      '2026-11-27T00:00:00Z',
      {},
      'Feedforward: 3 learners have work that is not in the MIS yet.',
    ],
    ['on Monday', '2026-11-30T00:00:00Z', {}, 'Feedforward'],
    ['when all is there', '2026-11-28T10:00:00Z', { countUnsent: async () => 0 }, 'Feedforward'],
    [
      'when it is off',
      '2026-11-28T10:00:00Z',
      { weekEnd: async () => ({ day: null, isSaid: true, time: '15:00' }) },
      'Feedforward',
    ],
  ])('the button’s words %s; its number stays who is due', async (_name, now, some, title) => {
    const world = { ...worldOf(some), now: () => at(now) };
    await showDue(world);
    expect(world.setTitle.mock.calls).toEqual([[title]]);
    expect(world.setBadge.mock.calls).toEqual([['5']]);
  });
  test('a store that cannot be read leaves the button’s words as they are', async () => {
    const countUnsent = () => Promise.reject(new Error('blocked'));
    const world = { ...worldOf({ countUnsent }), now: () => at('2026-11-28T10:00:00Z') };
    await showDue(world);
    expect(world.setTitle).not.toHaveBeenCalled();
  });
  test.each([
    ['all is there', { countUnsent: async () => 0, weekEnd: friday }],
    [
      'the store cannot be read',
      { countUnsent: () => Promise.reject(new Error('blocked')), weekEnd: friday },
    ],
    ['it is off', { weekEnd: async () => ({ day: null, isSaid: true, time: '15:00' }) }],
    ['only Today is to say it', {}],
  ])('says nothing when %s', async (_name, some) => {
    const world = worldOf(some);
    await onAlarm(ALARMS.weekEnd, world);
    expect(world.notify).not.toHaveBeenCalled();
  });
});
