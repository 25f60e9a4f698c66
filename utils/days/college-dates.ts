import type { TeachingDates } from '#utils/domain/teaching-dates.ts';
import type { Day } from '#utils/domain/time.ts';
import { type ClosedDays, closedDays } from './closed-days.ts';

/** Where a phrase of the college's calendar points: the last day before a break, or the first day after it. */
export type TermPoint = { break: BreakName; side: 'before' | 'after' } | 'end of term';
export type BreakName = 'half term' | 'christmas' | 'easter' | 'summer' | 'any';

/** The break between two stretches, by when it begins and how long it is: a week or two in the middle of a term is half term. */
function nameOf(from: Day, to: Day): BreakName {
  const first = Temporal.PlainDate.from(from);
  const { days } = first.until(Temporal.PlainDate.from(to), { largestUnit: 'days' });
  if (first.month === 12 || (first.month === 11 && days > 16)) return 'christmas';
  if (first.month >= 6 && days > 16) return 'summer';
  if (first.month === 4 || (first.month === 3 && first.day > 14)) return 'easter';
  return 'half term';
}

/**
 * The day that a phrase such as "by half term" (the last teaching day before it), "after Easter" (the first one back) or "end of term"
 * means, counted from `today`; `null` when the dates given do not reach so far.
 */
export function termDay(point: TermPoint, today: Day, terms: TeachingDates[]): Day | null {
  const stretches = terms.toSorted((a, b) => a.from.localeCompare(b.from));
  for (const [index, { to }] of stretches.entries()) {
    const next = stretches[index + 1];
    if (to < today && !(point !== 'end of term' && point.side === 'after' && isAhead(next, today)))
      continue;
    const name = next ? nameOf(to, next.from) : 'summer';
    if (point === 'end of term') {
      if (name !== 'half term') return to;
    } else if (point.break === 'any' || point.break === name) {
      return point.side === 'before' ? to : (next?.from ?? null);
    }
  }
  return null;
}

const BREAK_WORDS: Record<BreakName, string> = {
  'half term': 'half term',
  christmas: 'the Christmas break',
  easter: 'the Easter break',
  summer: 'the summer break',
  any: 'a break',
};

const dayAfter = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The days between stretches of teaching, both ends included; a mere weekend is no break. */
export function breaksOf(terms: readonly TeachingDates[]): ClosedDays[] {
  const stretches = terms.toSorted((a, b) => a.from.localeCompare(b.from));
  return stretches.flatMap(({ to }, index) => {
    const next = stretches[index + 1];
    if (!next || next.from <= dayAfter(to, 3)) return [];
    const name = BREAK_WORDS[nameOf(to, next.from)];
    return [{ from: dayAfter(to, 1), to: dayAfter(next.from, -1), name }];
  });
}

/** Every day on which the college is shut, as far as it is known: bank holidays, and breaks where the terms are given. */
export const collegeClosed = (today: Day, terms: readonly TeachingDates[] = []): ClosedDays[] => [
  ...breaksOf(terms),
  ...closedDays(today),
];

const isAhead = (stretch: TeachingDates | undefined, today: Day): boolean =>
  stretch !== undefined && stretch.from > today;

const FRIDAY = 5;
const MOST_WORKING_DAYS = 60;

/**
 * The day `count` working days after `today`, which itself is not counted. Weekends, bank holidays and the college's own closed days are left
 * out. `null` for more days than a target can have.
 */
export function afterWorkingDays(today: Day, count: number, closed: ClosedDays[] = []): Day | null {
  if (count < 1 || count > MOST_WORKING_DAYS) return null;
  const off = [...closedDays(today), ...closed];
  let day = Temporal.PlainDate.from(today);
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    const text = day.toString();
    if (day.dayOfWeek <= FRIDAY && !off.some(({ from, to }) => from <= text && text <= to))
      left -= 1;
  }
  return day.toString();
}
