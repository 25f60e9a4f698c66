import { listenForLock } from '#utils/lock/in-background.ts';
import { inStore } from '#utils/lock/in-store.ts';
import { LOCK_ALARM } from '#utils/lock/session.ts';
import { browser } from '#utils/platform/browser.ts';
import { onStored, readStored } from '#utils/platform/stored-value.ts';
import { settingsIn } from '#utils/settings/settings.ts';
import { exportStanding } from '#utils/store/export-queries.ts';
import { countDue } from '#utils/store/today.ts';
import { learnLanguage } from './learn-language.ts';
import { ALARMS, onAlarm, type ReminderWorld, setAlarms, showDue } from './remind.ts';
import { dayAt } from './wake-times.ts';

/** The accent of the product's own pages. */
const COLOUR = '#0a655d';

const zone = (): string => Temporal.Now.timeZoneId();

/** The browser as the reminders need it. */
export const reminderWorld: ReminderWorld = {
  now: () => Date.now(),
  learnLanguage,
  zone,
  countDue: () =>
    inStore((db) => countDue(db, { day: dayAt(Date.now(), zone()), zone: zone() }), 0),
  countUnsent: () => inStore(async (db) => (await exportStanding(db)).learners, 0),
  morning: async () => settingsIn(await readStored('settings')).morning,
  weekEnd: async () => settingsIn(await readStored('settings')).weekEnd,
  setBadge: async (text) => {
    await browser.action.setBadgeBackgroundColor({ color: COLOUR });
    await browser.action.setBadgeText({ text });
  },
  setTitle: (title) => browser.action.setTitle({ title }),
  setAlarm: async (name, when) => browser.alarms.create(name, { when }),
  clearAlarm: (name) => browser.alarms.clear(name),
  notify: async (title, message, about) => {
    const isAllowed = await browser.permissions.contains({ permissions: ['notifications'] });
    if (!isAllowed) return;
    const iconUrl = browser.runtime.getURL('/icon/96.png');
    await browser.notifications.create(about, { type: 'basic', title, message, iconUrl });
  },
};

const begin = async (): Promise<void> => {
  await showDue(reminderWorld);
  await setAlarms(reminderWorld);
};

/** Opens Today, or Export, from the notification, which then goes. */
async function openFrom(notice: string): Promise<void> {
  await browser.notifications.clear(notice);
  const screen = notice === ALARMS.weekEnd ? 'export' : 'today';
  await browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html#${screen}`) });
}

/** Once notifications are allowed they can be clicked on; before, the browser has no such thing. */
const listenToClicks = (): void => {
  if (!browser.notifications?.onClicked?.hasListener(onClicked))
    browser.notifications?.onClicked?.addListener(onClicked);
};
const onClicked = (notice: string): void => void openFrom(notice);

/** Registers what wakes the background for a reminder; at once, so that no event is missed. */
export function listenForReminders(): void {
  browser.runtime.onInstalled.addListener(() => void begin());
  browser.runtime.onStartup.addListener(() => void begin());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== LOCK_ALARM) void onAlarm(name, reminderWorld);
  });
  listenForLock(() => void showDue(reminderWorld));
  browser.permissions.onAdded.addListener(listenToClicks);
  listenToClicks();
  onStored('settings', () => void begin());
}
