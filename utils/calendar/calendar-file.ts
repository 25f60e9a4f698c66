import type { Target } from '#utils/domain/target.ts';
import { isOpenStatus } from '#utils/domain/target-status.ts';
import type { Day, Instant } from '#utils/domain/time.ts';
import { dayValue, escaped, folded, momentValue } from './text.ts';

/** A target with the words that stand in the calendar for it. */
export interface CalendarTarget {
  target: Pick<Target, 'id' | 'rev' | 'updatedAt' | 'status' | 'due' | 'reviewOn'>;
  /** Whom it is about, as the mentor wants it written. */
  who: string;
  /** What it says; empty = it is left out. */
  what: string;
}

/** The words of the file, which are the screens' business. */
export interface CalendarWords {
  calendar: string;
  due: (who: string) => string;
  review: (who: string) => string;
}

/** One whole-day event. */
interface Event {
  uid: string;
  day: Day;
  title: string;
  isOver: boolean;
}

/** Ids are made on the device, so they are the same at every export and nobody else's. */
const HOST = 'feedforward.example';

/** The days of a target: due, and looked at where that is another day. One that has ended is over, and leaves the calendar. */
function eventsOf({ target, who }: CalendarTarget, words: CalendarWords): Event[] {
  const { id, due, reviewOn, status } = target;
  const isOver = !isOpenStatus(status);
  const events: Event[] = [];
  if (due) events.push({ uid: `${id}-due@${HOST}`, day: due, title: words.due(who), isOver });
  const review = reviewOn && reviewOn !== due ? reviewOn : null;
  if (review)
    events.push({ uid: `${id}-review@${HOST}`, day: review, title: words.review(who), isOver });
  return events;
}

const nextDay = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

function linesOf(event: Event, of: CalendarTarget, at: Instant): string[] {
  const { rev, updatedAt } = of.target;
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${momentValue(at)}`,
    `LAST-MODIFIED:${momentValue(updatedAt)}`,
    // A program takes an event with a known UID for a newer version of it by this number.
    `SEQUENCE:${rev}`,
    `DTSTART;VALUE=DATE:${dayValue(event.day)}`,
    `DTEND;VALUE=DATE:${dayValue(nextDay(event.day))}`,
    `SUMMARY:${escaped(event.title)}`,
    ...(of.what ? [`DESCRIPTION:${escaped(of.what)}`] : []),
    `STATUS:${event.isOver ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * A calendar file (iCalendar, RFC 5545) of due and review days. Imported again it brings events up to date instead of doubling
 * them: UIDs stay, SEQUENCE grows with the record, and what has ended is sent once more as cancelled.
 */
export function calendarFile(
  targets: readonly CalendarTarget[],
  words: CalendarWords,
  at: Instant,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Feedforward//Feedforward//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(words.calendar)}`,
    ...targets.flatMap((each) => eventsOf(each, words).flatMap((one) => linesOf(one, each, at))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A learner's initials: enough for the mentor, nothing to anybody who looks over a shoulder. */
export const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => `${[...word][0] ?? ''}.`)
    .join(' ');
