import { type Language, spoken } from './language.ts';

type Length = 'short' | 'long';

/** Chromium knows no Welsh names of days and months; these are what `Intl` says where it does (tested). */
const welsh = {
  weekday: {
    short: ['Llun', 'Maw', 'Mer', 'Iau', 'Gwen', 'Sad', 'Sul'],
    long: ['Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn', 'Sul'].map((n) => `Dydd ${n}`),
  },
  month: {
    short: 'Ion Chwef Maw Ebr Mai Meh Gorff Awst Medi Hyd Tach Rhag'.split(' '),
    long: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
      ' ',
    ),
  },
};

const english = (what: 'weekday' | 'month', length: Length): string[] => {
  const format = new Intl.DateTimeFormat('en-GB', { [what]: length, timeZone: 'UTC' });
  // 2001 began on a Monday.
  const names = Array.from({ length: what === 'month' ? 12 : 7 }, (_, at) =>
    what === 'month' ? Date.UTC(2001, at, 1) : Date.UTC(2001, 0, 1 + at),
  );
  return names.map((one) => format.format(one));
};

const kept = new Map<string, string[]>();

/** The name of a weekday (1 = Monday) or a month (1 to 12). */
export function nameOf(
  what: 'weekday' | 'month',
  number: number,
  length: Length,
  language: Language = spoken().language,
): string {
  if (language === 'cy') return welsh[what][length][number - 1] ?? '';
  const key = `${what} ${length}`;
  const names = kept.get(key) ?? english(what, length);
  kept.set(key, names);
  return names[number - 1] ?? '';
}

/** What is said of a day, in this order. */
export interface DayStyle {
  weekday?: Length;
  day?: boolean;
  month?: Length;
  year?: boolean;
}

/** A calendar day: "Fri 4 Dec 2026". Put together here, since browsers differ in the commas between the parts. */
export const daySaid = (
  { dayOfWeek, day, month, year }: Temporal.PlainDate,
  { weekday, day: hasDay = true, month: monthLength = 'short', year: hasYear = false }: DayStyle,
): string =>
  [
    ...(weekday ? [nameOf('weekday', dayOfWeek, weekday)] : []),
    ...(hasDay ? [day] : []),
    nameOf('month', month, monthLength),
    ...(hasYear ? [year] : []),
  ].join(' ');
