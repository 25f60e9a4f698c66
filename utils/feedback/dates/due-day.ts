import { GB } from 'chrono-node/en';
import type { Day } from '#utils/domain/time.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAY = '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?';

/** Only text that could hold a date is given to the parser at all: it is the slowest stage. */
const MAY_HOLD_DATE = new RegExp(
  `\\b(?:${WEEKDAY}|${MONTH}|tomorrow|tonight|today|weeks?|days?|fortnight|month|\\d{1,2}(?:st|nd|rd|th)?[/.-]\\d{1,2})\\b`,
  'i',
);
const LEADS_TO_DATE =
  /\b(?:by|before|until|till|on|due|deadline|w\/c|week commencing|for|no later than|from|within|in|is|latest|hand[- ]?in|submit|resubmit)\s*:?\s*(?:(?:the|this|next|end of(?: the)?|\d{1,2}(?::\d\d)? ?(?:am|pm)|noon|midday|5pm|on|date|at the latest)\s*)*$/i;
const DEADLINE_WORD =
  /\b(?:by|before|until|till|due|deadline|w\/c|week commencing|no later than|within|in)\s*:?\s*(?:(?:the|end of(?: the)?|\d{1,2}(?::\d\d)? ?(?:am|pm)|noon|midday|at the latest|on|is|date)\s*)*$/i;
const PLACE_BEFORE =
  /\b(?:sections?|pages?|pp?\.?|tasks?|marks?|questions?|q|units?|chapters?|slides?|steps?|lines?|figs?|criteri(?:on|a)|scores?|scored|got)\s*[:.]?\s*$/i;
const MARKS_AFTER = /^\s*(?:marks?|points?|out of|correct|%)/i;
const NAMED = new RegExp(`(?<![a-zà-ž])(?:${WEEKDAY}|(?:${MONTH}))(?![a-zà-ž])`, 'i');
const NOT_A_DAY =
  /\b(?:half[- ]term|working days?|school days?|college days?|end of (?:the )?(?:week|term|unit|year|month|day|half term|module|course|session))\b/i;
const SAID_OF_PAST =
  /\b(?:missing|blank|did|was|were|stopped|entr(?:y|ies)|dated|logged|last|absent)\b/i;
const PAST = /\b(?:last|ago|yesterday|since|was|were|submitted|received|said|agreed)\b/i;

/**
 * The due day that a sentence names, as `2026-12-04`, or `null`. Reads British dates (day before month). `markedOn` is
 * what "next Friday" and "14/12" are counted from; without it only dates with a year are read. Phrases that need the
 * college's calendar ("half term", "10 working days") are left alone.
 */
export function dueDayIn(sentence: string, markedOn: Day | undefined): Day | null {
  const text = sentence.slice(0, 600);
  if (!MAY_HOLD_DATE.test(text) || NOT_A_DAY.test(text)) return null;
  const from = markedOn ? noonOf(markedOn) : new Date(2001, 0, 1, 12);
  for (const found of GB.parse(text, from, { forwardDate: true })) {
    const before = text.slice(0, found.index);
    const after = text.slice(found.index + found.text.length);
    if (!isAccepted(before, found.text, after)) continue;
    const { start } = found;
    if (!markedOn && !(start.isCertain('year') && start.isCertain('day'))) continue;
    if (!markedOn && !/\d{4}|\/\d\d\b/.test(found.text)) continue;
    if (!start.isCertain('day') && !start.isCertain('weekday')) continue;
    const day = dayOf(start.get('year'), start.get('month'), start.get('day'));
    // "Monday", marked on a Monday, is the next one.
    const isNamedOnly = start.isCertain('weekday') && !start.isCertain('day');
    return day === markedOn && isNamedOnly && day ? weekLater(day) : day;
  }
  return null;
}

function isAccepted(before: string, phrase: string, after: string): boolean {
  if (PLACE_BEFORE.test(before) || MARKS_AFTER.test(after)) return false;
  if (
    /^\d{1,2}(?::\d\d)? ?(?:am|pm)?$|\bto\b|^(?:now|a |one |\d+ )?(?:seconds?|minutes?|mins?|hours?)/i.test(
      phrase,
    )
  )
    return false;
  if (
    /^(?:today|now|tonight|this (?:morning|afternoon|evening))$/i.test(phrase) &&
    !DEADLINE_WORD.test(before)
  )
    return false;
  if (/^\s+week\b/i.test(after) || /^\s+(?:today|on|\d{1,2}(?:st|nd|rd|th))\b/i.test(after))
    return false;
  if (
    /^(?:the |this |next |a )?(?:week|month|term|year|weekend)$/i.test(phrase) ||
    PAST.test(phrase)
  )
    return false;
  if (SAID_OF_PAST.test(before) && !DEADLINE_WORD.test(before)) return false;
  return (
    DEADLINE_WORD.test(before) ||
    (LEADS_TO_DATE.test(before) && !/\b(?:last|was|were|did)\b/i.test(before)) ||
    (NAMED.test(phrase) && !PAST.test(before)) ||
    /^(?:in|within|by)\b/i.test(phrase)
  );
}

const weekLater = (day: Day): Day => {
  const date = noonOf(day);
  date.setDate(date.getDate() + 7);
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate()) ?? day;
};

const noonOf = (day: Day): Date => {
  const [year = 2001, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

const two = (n: number): string => String(n).padStart(2, '0');

const dayOf = (year: number | null, month: number | null, day: number | null): Day | null =>
  year === null || month === null || day === null
    ? null
    : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
