/** How names are written: "Fri 4 Dec" or "Friday 4 December". */
type Length = 'short' | 'long';

// Written out, as `Intl` says them (tested): asking it takes a browser longer for one day than the rest of a line takes to draw, and for
// the first of all longer than all that a page does before it shows anything.
const WEEKDAYS: Record<Length, string[]> = {
  short: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  long: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};
const MONTHS: Record<Length, string[]> = {
  short: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
  long: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** The name of a weekday, 1 = Monday. */
export const weekdayName = (dayOfWeek: number, length: Length): string =>
  WEEKDAYS[length][dayOfWeek - 1] ?? '';

/** The name of a month, 1 to 12. */
export const monthName = (month: number, length: Length): string => MONTHS[length][month - 1] ?? '';
