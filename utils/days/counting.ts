import { countNames, countOf, weekdayNames, weekdayNumber } from './names.ts';

type PlainDate = Temporal.PlainDate;
/** One way of typing a day: the whole tidied text must match; null when the match is no real day. */
export interface DayForm {
  shape: RegExp;
  day(parts: Record<string, string | undefined>, today: PlainDate): PlainDate | null;
}

const FRIDAY = 5;

/** The next day with this weekday, never today itself: nobody types "mon" on a Monday for today. */
export const comingWeekday = (today: PlainDate, weekday: number): PlainDate =>
  today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });

/** That weekday in the calendar week `weeks` after this one (weeks start on Monday). */
const inWeek = (today: PlainDate, weeks: number, weekday: number): PlainDate =>
  today.add({ days: weeks * 7 + weekday - today.dayOfWeek });

/** This week's Friday; at the weekend the week to come is meant. */
const endOfWeek = (today: PlainDate): PlainDate =>
  inWeek(today, today.dayOfWeek > FRIDAY ? 1 : 0, FRIDAY);

function afterSchoolDays(today: PlainDate, count: number): PlainDate {
  let day = today;
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= FRIDAY) left -= 1;
  }
  return day;
}

const WEEKDAY = `(?<weekday>${weekdayNames})`;
const COUNT = `(?<count>${countNames})`;
const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`);

/** Days counted from today: "tomorrow", "next fri", "a week on tue", "in 2 wks", "end of next week". */
export const countingForms: DayForm[] = [
  { shape: whole('today|tonight|tday|now'), day: (_, today) => today },
  {
    shape: whole('tom+or+ow|tmrw|tmr|tmw|tomoz|tomorow|2moro'),
    day: (_, today) => today.add({ days: 1 }),
  },
  {
    shape: whole('(?:the )?day after tom+or+ow'),
    day: (_, today) => today.add({ days: 2 }),
  },
  {
    shape: whole(`(?:(?:this|coming|this coming) )${WEEKDAY}`),
    day: ({ weekday }, today) => {
      const wanted = weekdayNumber(weekday) ?? 0;
      return wanted === today.dayOfWeek ? today : comingWeekday(today, wanted);
    },
  },
  {
    shape: whole(WEEKDAY),
    day: ({ weekday }, today) => comingWeekday(today, weekdayNumber(weekday) ?? 0),
  },
  {
    // British use: "next Friday" is the Friday of next week, not the one to come.
    shape: whole(
      `(?:next|nxt) ${WEEKDAY}|${WEEKDAY.replace('weekday', 'other')} (?:of )?next week|next week(?: on)? ${WEEKDAY.replace('weekday', 'third')}`,
    ),
    day: ({ weekday, other, third }, today) =>
      inWeek(today, 1, weekdayNumber(weekday ?? other ?? third) ?? 0),
  },
  {
    shape: whole(
      `(?:a )?(?:week|wk) (?:on |from |this )?${WEEKDAY}|${WEEKDAY.replace('weekday', 'other')} (?:week|wk)`,
    ),
    day: ({ weekday, other }, today) =>
      comingWeekday(today, weekdayNumber(weekday ?? other) ?? 0).add({ weeks: 1 }),
  },
  {
    shape: whole(
      `(?:(?:a )?fortnight|(?:two|2) (?:weeks|wks)) (?:on |from )?${WEEKDAY}|${WEEKDAY.replace('weekday', 'other')} fortnight`,
    ),
    day: ({ weekday, other }, today) =>
      comingWeekday(today, weekdayNumber(weekday ?? other) ?? 0).add({ weeks: 2 }),
  },
  {
    shape: whole(
      '(?:a )?(?:week|wk) (?:from |on )?(?<from>today|now|tomorrow)|(?<other>today|tomorrow) (?:week|wk)',
    ),
    day: ({ from, other }, today) =>
      today.add({ days: 7 + ((from ?? other) === 'tomorrow' ? 1 : 0) }),
  },
  {
    shape: whole("(?:in )?(?:a )?fortnight(?:'?s time| from (?:today|now))?|2wks?|in 2w"),
    day: (_, today) => today.add({ weeks: 2 }),
  },
  {
    shape: whole(
      `(?:in |within )?${COUNT} ?(?<unit>days?|d|weeks?|wks?|w|months?|mths?|(?:working|school|college) days?)'?s?'?(?: time| from (?:today|now)| away)?`,
    ),
    day: ({ count, unit }, today) => {
      const many = countOf(count);
      if (many === null || many === 0 || many > 400) return null;
      if (/ing|ool|ege/.test(unit ?? '')) return many > 60 ? null : afterSchoolDays(today, many);
      if (unit?.startsWith('d')) return today.add({ days: many });
      return unit?.startsWith('w') ? today.add({ weeks: many }) : today.add({ months: many });
    },
  },
  {
    shape: whole('next (?:week|wk)|same (?:time|day) next week'),
    day: (_, today) => today.add({ weeks: 1 }),
  },
  {
    shape: whole('the week after next|week after next'),
    day: (_, today) => today.add({ weeks: 2 }),
  },
  {
    shape: whole(
      'this (?:week|wk)|eow|(?:the )?end of (?:the |this )?(?:working |college )?(?:week|wk)|later this week',
    ),
    day: (_, today) => endOfWeek(today),
  },
  {
    shape: whole('(?:the )?end (?:of )?next (?:week|wk)|late next week'),
    day: (_, today) => inWeek(today, 1, FRIDAY),
  },
  {
    shape: whole('(?:the )?(?:start|beginning) of next (?:week|wk)|early next week'),
    day: (_, today) => inWeek(today, 1, 1),
  },
  {
    shape: whole(
      '(?:the )?middle of next (?:week|wk)|mid(?: |-)next week|mid(?: |-)?week next week',
    ),
    day: (_, today) => inWeek(today, 1, 3),
  },
  { shape: whole('next month'), day: (_, today) => today.add({ months: 1 }) },
  {
    shape: whole('(?:the )?end of (?:the |this )?month|eom|month end'),
    day: (_, today) => today.with({ day: today.daysInMonth }),
  },
  {
    shape: whole('(?:the )?end of next month'),
    day: (_, today) => {
      const next = today.add({ months: 1 });
      return next.with({ day: next.daysInMonth });
    },
  },
];
