import { t } from '#utils/i18n/t.ts';
import { badgeText } from './due-text.ts';
import { dayAt, nextDayAt, nextMorningAt, nextWeekEndAt } from './wake-times.ts';

/** The three reasons to wake without a message. */
export const ALARMS = { newDay: 'new-day', morning: 'morning', weekEnd: 'week-end' } as const;

/** When, and whether, the mentor wants to be told in the morning. */
export interface Morning {
  isOn: boolean;
  /** `08:30`, by the clock on the wall. */
  time: string;
}

/** When, and whether, the mentor wants to be told what is not in the MIS yet. */
export interface WeekEnd {
  /** 1 = Monday; `null` = never. */
  day: number | null;
  isSaid: boolean;
  time: string;
}

/** What reminding asks of the world. */
export interface ReminderWorld {
  now(): number;
  zone(): string;
  /** Comes before anything is said. */
  learnLanguage(): Promise<void>;
  /** How many learners are due today. */
  countDue(): Promise<number>;
  morning(): Promise<Morning>;
  weekEnd(): Promise<WeekEnd>;
  /** How many learners have work that the MIS is not known to have. */
  countUnsent(): Promise<number>;
  setBadge(text: string): Promise<void>;
  /** What the button says when it is pointed at. */
  setTitle(text: string): Promise<void>;
  setAlarm(name: string, when: number): Promise<void>;
  clearAlarm(name: string): Promise<unknown>;
  /** Shows a notification, where that is allowed; `about`: the alarm it comes from. */
  notify(title: string, text: string, about: string): Promise<void>;
}

/**
 * Puts the number of learners who are due on the button, and at the end of the week into its words what is not in the MIS yet. A store
 * that cannot be read leaves both as they are.
 */
export async function showDue(world: ReminderWorld): Promise<number | null> {
  await world.learnLanguage().catch(() => undefined);
  const due = await world.countDue().catch(() => null);
  if (due !== null) await world.setBadge(badgeText(due));
  const unsent = await unsentNow(world).catch(() => null);
  if (unsent !== null)
    await world.setTitle([t('shell.name'), ...(unsent ? [weekEndWords(unsent)] : [])].join(': '));
  return due;
}

/** How many learners have work that is not in the MIS yet, from the day on that the mentor chose; before it nobody counts. */
async function unsentNow(world: ReminderWorld): Promise<number> {
  const { day } = await world.weekEnd();
  const today = Temporal.PlainDate.from(dayAt(world.now(), world.zone()));
  return day === null || today.dayOfWeek < day ? 0 : world.countUnsent();
}

/** Sets the alarms for the next day and, where it is wanted, the next morning. */
export async function setAlarms(world: ReminderWorld): Promise<void> {
  await world.setAlarm(ALARMS.newDay, nextDayAt(world.now(), world.zone()));
  const { isOn, time } = await world.morning();
  if (isOn) await world.setAlarm(ALARMS.morning, nextMorningAt(world.now(), time, world.zone()));
  else await world.clearAlarm(ALARMS.morning);
  const { day, isSaid, time: at } = await world.weekEnd();
  if (isSaid && day !== null)
    await world.setAlarm(ALARMS.weekEnd, nextWeekEndAt(world.now(), day, at, world.zone()));
  else await world.clearAlarm(ALARMS.weekEnd);
}

/** What the morning says: a number, and nothing of anybody. */
const morningWords = (due: number): string => t('reminders.due', { count: due });

/** What the end of the week says: a number, and nothing of anybody. */
const weekEndWords = (learners: number): string => t('reminders.week.unsent', { count: learners });

/** Says at the end of the week what is not in the MIS yet. A store that cannot be read says nothing. */
async function sayUnsent(world: ReminderWorld): Promise<void> {
  const { day, isSaid } = await world.weekEnd();
  if (day === null || !isSaid) return;
  const learners = await world.countUnsent().catch(() => 0);
  if (learners > 0) await world.notify(t('shell.name'), weekEndWords(learners), ALARMS.weekEnd);
}

/** An alarm went off: the number is shown anew, in the morning and at the end of the week it is said, and the next alarm is set. */
export async function onAlarm(name: string, world: ReminderWorld): Promise<void> {
  const due = await showDue(world);
  const { isOn } = await world.morning();
  if (name === ALARMS.morning && isOn && due)
    await world.notify(t('shell.name'), morningWords(due), ALARMS.morning);
  if (name === ALARMS.weekEnd) await sayUnsent(world);
  await setAlarms(world);
}
