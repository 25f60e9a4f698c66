import 'fake-indexeddb/auto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { LOCK_ALARM } from '#utils/lock/session.ts';
import { ALARMS } from '#utils/reminders/remind.ts';

const Alarm = z.object({ when: z.optional(z.number()), periodInMinutes: z.optional(z.number()) });

type Listener = (...told: unknown[]) => unknown;

const MINUTE = 60_000;
const alarms = new Map<string, { at: number; everyMs: number | null }>();
const stored = new Map<string, unknown>();
const heard = new Map<string, Listener[]>();

/** What of the browser gives an answer here; everything else is done and answers nothing. */
const answers: Record<string, Listener> = {
  'alarms.create': (name, how) => {
    const { when = null, periodInMinutes = 0 } = Alarm.parse(how);
    const everyMs = periodInMinutes * MINUTE;
    alarms.set(String(name), { at: when ?? Date.now() + everyMs, everyMs: everyMs || null });
  },
  'alarms.clear': (name) => alarms.delete(String(name)),
  'storage.local.get': () => Object.fromEntries(stored),
  'storage.session.get': () => Object.fromEntries(stored),
  'storage.managed.get': () => ({}),
  'storage.session.set': (values) => {
    for (const [name, value] of Object.entries(Object(values))) stored.set(name, value);
  },
  'storage.session.remove': (name) => stored.delete(String(name)),
  'permissions.contains': () => true,
  'permissions.getAll': () => ({ origins: [] }),
  'scripting.getRegisteredContentScripts': () => [],
  'tabs.query': () => [],
};

/** A browser in which everything can be asked and listened to. */
function at(path: string): object {
  return new Proxy(() => {}, {
    get(_, name) {
      if (typeof name !== 'string' || name === 'then') return undefined;
      if (name === 'addListener')
        return (listener: Listener) => heard.set(path, [...(heard.get(path) ?? []), listener]);
      if (name === 'hasListener') return () => false;
      if (path === 'runtime' && name === 'id') return 'feedforward';
      return at(path ? `${path}.${name}` : name);
    },
    apply: (_, __, asked) => Promise.resolve(answers[path]?.(...asked)),
  });
}
vi.mock('#utils/platform/browser.ts', () => ({ browser: at('') }));
vi.mock('wxt/utils/define-background', () => ({ defineBackground: (made: unknown) => made }));
vi.stubGlobal('self', { location: { origin: 'chrome-extension://feedforward' } });
// Written by its place: what is of entry points alone is imported by no other folder.
const { default: background } = await import('../../../entrypoints/background/index.ts');

/** Long enough for what an alarm or the start sets going. */
const SETTLE_MS = 30;
const interval = vi.spyOn(globalThis, 'setInterval');
const tell = (event: string, ...told: unknown[]) => {
  for (const listener of heard.get(event) ?? []) listener(...told);
};

/** Lets `minutes` go by in which nobody does anything; the names of the alarms that woke the background. */
async function wakesIn(minutes: number): Promise<string[]> {
  const woken: string[] = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    vi.setSystemTime(Date.now() + MINUTE);
    for (const [name, { at: due, everyMs }] of [...alarms]) {
      if (due > Date.now()) continue;
      if (everyMs === null) alarms.delete(name);
      else alarms.set(name, { at: due + everyMs, everyMs });
      woken.push(name);
      tell('alarms.onAlarm', { name });
      await pause(SETTLE_MS);
    }
  }
  return woken;
}

const DAY = 24 * 60;

beforeAll(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-25T09:00:00'), toFake: ['Date'] });
  background.main();
  tell('runtime.onInstalled', { reason: 'install' });
  tell('runtime.onStartup');
  await pause(200);
});
afterAll(() => {
  vi.useRealTimers();
});

test('in a day on which nobody does anything it wakes once, as the day begins', async () => {
  expect(await wakesIn(DAY)).toEqual([ALARMS.newDay]);
});

test('and once more for each notice that the mentor asked for', async () => {
  stored.set('settings', { morning: { isOn: true, time: '08:30' } });
  tell('alarms.onAlarm', { name: ALARMS.newDay });
  await pause(SETTLE_MS);
  expect((await wakesIn(DAY)).toSorted()).toEqual([ALARMS.newDay, ALARMS.morning].toSorted());
});

test('an open lock is looked after until it has closed itself, and no longer', async () => {
  alarms.set(LOCK_ALARM, { at: Date.now() + MINUTE, everyMs: MINUTE });
  stored.set('lock', { of: 'x', keys: 'y' });
  stored.set('lock-used', Date.now());
  const woken = (await wakesIn(120)).filter((name) => name === LOCK_ALARM);
  expect(woken.length).toBeGreaterThan(5);
  expect(woken.length).toBeLessThan(40);
  expect(stored.has('lock')).toBe(false);
});

test('an alarm left of a session that the browser ended wakes it once', async () => {
  alarms.set(LOCK_ALARM, { at: Date.now() + MINUTE, everyMs: MINUTE });
  expect((await wakesIn(120)).filter((name) => name === LOCK_ALARM)).toHaveLength(1);
});

test('it never looks by itself whether there is anything to do', () => {
  expect(interval).not.toHaveBeenCalled();
});
