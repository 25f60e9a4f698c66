import { t } from '#utils/i18n/t.ts';
import { badgeText } from './due-text.ts';
import { nextDayAt, nextMorningAt } from './wake-times.ts';

/** The two reasons to wake without a message. */
export const ALARMS = { newDay: 'new-day', morning: 'morning' } as const;

/** When, and whether, the mentor wants to be told in the morning. */
export interface Morning {
  isOn: boolean;
  /** `08:30`, by the clock on the wall. */
  time: string;
}

/** What reminding asks of the world. */
export interface ReminderWorld {
  now(): number;
  zone(): string;
  /** How many learners are due today. */
  countDue(): Promise<number>;
  morning(): Promise<Morning>;
  setBadge(text: string): Promise<void>;
  setAlarm(name: string, when: number): Promise<void>;
  clearAlarm(name: string): Promise<unknown>;
  /** Shows a notification, where that is allowed. */
  notify(title: string, text: string): Promise<void>;
}

/** Puts the number of learners who are due on the button. A store that cannot be read leaves it as it is. */
export async function showDue(world: ReminderWorld): Promise<number | null> {
  const due = await world.countDue().catch(() => null);
  if (due !== null) await world.setBadge(badgeText(due));
  return due;
}

/** Sets the alarms for the next day and, where it is wanted, the next morning. */
export async function setAlarms(world: ReminderWorld): Promise<void> {
  await world.setAlarm(ALARMS.newDay, nextDayAt(world.now(), world.zone()));
  const { isOn, time } = await world.morning();
  if (isOn) await world.setAlarm(ALARMS.morning, nextMorningAt(world.now(), time, world.zone()));
  else await world.clearAlarm(ALARMS.morning);
}

/** What the morning says: a number, and nothing of anybody. */
const morningWords = (due: number): string =>
  due === 1 ? t('reminders.one') : t('reminders.many', { count: due });

/** An alarm went off: the number is shown anew, in the morning it is said, and the next alarm is set. */
export async function onAlarm(name: string, world: ReminderWorld): Promise<void> {
  const due = await showDue(world);
  const { isOn } = await world.morning();
  if (name === ALARMS.morning && isOn && due)
    await world.notify(t('shell.name'), morningWords(due));
  await setAlarms(world);
}
