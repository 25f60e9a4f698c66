import { type Language, spoken } from './language.ts';

type Length = 'short' | 'long';

// Written out, as `Intl` says them where it knows the language (tested): Chromium knows no Welsh ones, and asking for the English ones takes
// longer for one day than the rest of a line takes to draw, and for the first of all longer than all that a page does before it shows anything.
const english = {
  weekday: {
    short: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
    long: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  },
  month: {
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
    long: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
  },
};

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

/** The name of a weekday (1 = Monday) or a month (1 to 12). */
export const nameOf = (
  what: 'weekday' | 'month',
  number: number,
  length: Length,
  language: Language = spoken().language,
): string => (language === 'cy' ? welsh : english)[what][length][number - 1] ?? '';

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
