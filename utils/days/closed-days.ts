import type { Day } from '#utils/domain/time.ts';

/** Days the college is closed, both ends included. */
export interface ClosedDays {
  from: Day;
  to: Day;
  name: string;
}

const MONDAY = 1;

/** Easter Sunday of a year: the Gregorian computus (the anonymous algorithm, in whole numbers). */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const leap = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leap - moonShift + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * correction + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

/** The first Monday on or after a day. */
const mondayFrom = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.add({ days: (7 + MONDAY - day.dayOfWeek) % 7 });

const on = (year: number, month: number, day: number): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month, day });

const oneDay = (day: Temporal.PlainDate, name: string): ClosedDays => ({
  from: day.toString(),
  to: day.toString(),
  name,
});

/** The day off for New Year: the first of January, or the Monday after when that is at a weekend. */
const newYearsHoliday = (year: number): Temporal.PlainDate => {
  const first = on(year, 1, 1);
  return first.dayOfWeek > 5 ? mondayFrom(first) : first;
};

const ofYear = (year: number): ClosedDays[] => [
  { from: `${year}-01-01`, to: newYearsHoliday(year).toString(), name: 'the New Year holiday' },
  {
    from: easterSunday(year).subtract({ days: 2 }).toString(),
    to: easterSunday(year).add({ days: 1 }).toString(),
    name: 'the Easter bank holidays',
  },
  oneDay(mondayFrom(on(year, 5, 1)), 'the early May bank holiday'),
  oneDay(mondayFrom(on(year, 5, 25)), 'the spring bank holiday'),
  oneDay(mondayFrom(on(year, 8, 25)), 'the summer bank holiday'),
  { from: `${year}-12-24`, to: `${year}-12-31`, name: 'the Christmas closing days' },
];

/**
 * The days that every college in England is closed, this year and next: bank holidays (gov.uk/bank-holidays, the
 * standing rules) and the days from Christmas Eve to New Year. A college's own term dates will stand beside them.
 *
 * @param today days of earlier years are left out
 */
export const closedDays = (today: Day): ClosedDays[] => {
  const { year } = Temporal.PlainDate.from(today);
  return [...ofYear(year), ...ofYear(year + 1)];
};
