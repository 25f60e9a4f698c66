import ICAL from 'ical.js';

/** What a calendar program keeps of an event. */
export interface KeptEvent {
  sequence: number;
  day: string;
  title: string;
  status: string;
  text: string;
}

/** Its events by their UIDs. */
export type Calendar = Map<string, KeptEvent>;

/** The events of a file, as ical.js reads them, in its order. */
export const eventsIn = (file: string): { uid: string; event: KeptEvent }[] =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((part) => {
    const event = new ICAL.Event(part);
    return {
      uid: event.uid,
      event: {
        sequence: event.sequence,
        day: event.startDate.toString(),
        title: event.summary,
        status: String(part.getFirstPropertyValue('status')),
        text: event.description ?? '',
      },
    };
  });

/**
 * A calendar as RFC 5546 asks of one that imports: an event with a known UID is replaced by a newer version of it, and an
 * older one changes nothing.
 */
export function imported(calendar: Calendar, file: string): Calendar {
  for (const { uid, event } of eventsIn(file)) {
    const known = calendar.get(uid);
    if (!known || known.sequence <= event.sequence) calendar.set(uid, event);
  }
  return calendar;
}
