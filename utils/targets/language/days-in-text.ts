import { monthNames, weekdayNames } from '#utils/days/names.ts';
import type { Span } from '#utils/domain/span.ts';

const DAY = `(?:${weekdayNames})`;
const YEAR = "(?:,? (?:'?\\d{2}|\\d{4})\\b)?";
const CALENDAR = [
  `(?:${DAY},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${monthNames})\\b${YEAR}`,
  `(?:${monthNames}) (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b${YEAR}`,
  '\\d{4}-\\d{2}-\\d{2}',
  `(?:${DAY} )?\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})`,
  `(?:${DAY} )\\d{1,2}/\\d{1,2}`,
  `${DAY} (?:the )?\\d{1,2}(?:st|nd|rd|th)\\b`,
  'the \\d{1,2}(?:st|nd|rd|th)',
];
const COUNTED = [
  `(?:a )?week on ${DAY}`,
  `(?:next|this) ${DAY}`,
  `${DAY} (?:next )?week`,
  DAY,
  'tomorrow',
  'in (?:a|one|two|three|four|\\d+) (?:days?|weeks?)',
  "in (?:a|two|three|\\d+) (?:week|weeks?)'s? time",
  '(?:the )?end of (?:this|the|next) (?:week|month)',
];
const ANY_DAY = new RegExp(`\\b(?:${[...CALENDAR, ...COUNTED].join('|')})\\b`, 'gi');
const DUE = new RegExp(
  `\\b(?:by|before|on|until|due(?: on| by)?)\\s+((?:the )?(?:${[...CALENDAR, ...COUNTED].join('|')}))\\b`,
  'gi',
);
/** Phrases such as "by Fri" or "on 3 Dec" that could be a due day: where the day itself stands. */
export function dueDaysIn(text: string): Span[] {
  return [...text.matchAll(DUE)].map(({ 0: whole, 1: day = '', index }) => {
    const start = index + whole.length - day.length;
    return { start, end: start + day.length };
  });
}

/** The text with every day blanked out, so that its digits are not taken for an amount; offsets stay. */
export const withoutDays = (text: string): string =>
  text.replaceAll('’', "'").replace(ANY_DAY, (found) => ' '.repeat(found.length));
