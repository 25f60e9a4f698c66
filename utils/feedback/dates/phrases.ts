import { countNames, monthNames, weekdayNames } from '#utils/days/names.ts';
import { ordinalWords } from './ordinals.ts';

/** One way in which a day is written inside a sentence. `needsLead`: it is a day only after "by", "before", "until" and the like. */
export interface DayPhrase {
  name: string;
  pattern: string;
  needsLead: boolean;
  example: string;
}

const ORDINAL = `(?:\\d{1,2} ?(?:st|nd|rd|th)|(?:${ordinalWords})\\b)`;
const WEEK_OF = '(?:w/?c|wk/?c|week commencing|week beginning|w/b)[ :.]*';
const DAYNAME = `(?:${weekdayNames})\\.?`;
const MONTH = `(?:${monthNames})\\.?`;
const YEAR = "(?:,? '?(?:20\\d\\d|2\\d)(?!\\d|[:.]\\d))?";
const UNIT = '(?:(?:working|school|college) days?|days?|weeks?|wks?|months?)';

/** Words behind "the 14th" that begin something else: "the 14th paragraph" is no day, "the 14th and stop" is. */
const GOES_ON =
  'and|so|but|please|pls|then|when|because|before|after|with|for|from|using|without|while|unless|otherwise|latest|ideally';

/** The forms, longest first: where two fit at one place the first is taken. */
export const dayPhrases: DayPhrase[] = [
  {
    name: 'iso',
    pattern: '20\\d\\d-\\d\\d-\\d\\d',
    needsLead: false,
    example: '2026-12-04',
  },
  {
    name: 'day-month',
    pattern: `(?:${WEEK_OF})?(?:${DAYNAME},? ?(?:the )?)?(?:${ORDINAL}(?: of)?|(?:first|second|third) of|\\d{1,2})[ -]?${MONTH}(?![a-z])${YEAR}`,
    needsLead: false,
    example: 'Friday the 4th of December 2026',
  },
  {
    name: 'month-day',
    pattern: `(?:${WEEK_OF})?(?:${DAYNAME},? ?)?${MONTH} (?:the )?(?:${ORDINAL}|\\d{1,2}(?![\\d:./%]))${YEAR}`,
    needsLead: false,
    example: 'December 4th',
  },
  {
    name: 'numbers-with-year',
    pattern: `(?:${WEEK_OF})?(?:${DAYNAME},? ?)?\\d{1,2}([/.-])\\d{1,2}\\1(?:20)?\\d\\d(?![\\d/.%-]*\\d)`,
    needsLead: false,
    example: '4/12/26',
  },
  {
    name: 'numbers',
    pattern: `(?:${WEEK_OF})?(?:${DAYNAME},? ?)?\\d{1,2}([/.-])\\d{1,2}(?:\\1(?:20)?\\d\\d)?(?![\\d/.%-]*\\d)`,
    needsLead: true,
    example: 'Fri 4/12',
  },
  {
    name: 'weekday-number',
    pattern: `${DAYNAME},? (?:the )?(?:${ORDINAL}|\\d{1,2}(?![\\d:./%]| ?(?:am|pm|marks?|o'clock)))`,
    needsLead: false,
    example: 'Friday the 4th',
  },
  {
    name: 'the-nth',
    pattern: `(?:the )?${ORDINAL}(?: of (?:this|the) month)?(?! (?:${MONTH}|(?!(?:${GOES_ON})\\b)[a-z]{3,}))`,
    needsLead: true,
    example: 'the 12th',
  },
  {
    name: 'week-on',
    pattern: `(?:a (?:week|fortnight) (?:on|from|this) |a week )${DAYNAME}(?![a-z])`,
    needsLead: false,
    example: 'a week on Friday',
  },
  {
    name: 'week-today',
    pattern: 'a (?:week|fortnight) (?:from )?(?:today|tomorrow)|(?:today|tomorrow) week',
    needsLead: false,
    example: 'a week today',
  },
  {
    name: 'weekday-next-week',
    pattern: `${DAYNAME} (?:of )?next (?:week|wk)|next (?:week|wk),? (?:on )?${DAYNAME}(?![a-z])`,
    needsLead: false,
    example: 'Friday next week',
  },
  {
    name: 'weekday-week',
    pattern: `${DAYNAME} (?:week|fortnight)(?![a-z])`,
    needsLead: false,
    example: 'Monday week',
  },
  {
    name: 'weekday',
    pattern: `(?:(?:this coming|this|next|nxt|coming) )?${DAYNAME}(?:s(?= (?:lesson|class|session|workshop|practical)\\b))?(?![a-z]|'s (?:log|diary|entry|entries|notes?|class|session (?:was|had)))`,
    needsLead: false,
    example: 'next Friday',
  },
  {
    name: 'end-of',
    pattern:
      '(?:the )?end of (?:this|the|next) (?:working |college )?(?:week|wk|month)(?! \\d)|(?:the )?(?:start|beginning) of next (?:week|wk)|(?:the )?middle of next week|(?<!back )end of (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])',
    needsLead: false,
    example: 'the end of next week',
  },
  {
    name: 'counted',
    pattern: `(?:in|within) (?:the )?(?:next )?(?:${countNames}) ${UNIT}(?:'s?)?(?: time)?(?<!in (?:a|one) month)(?![a-z])(?! (?:before|after|of|since|following|leading|between)\\b)|(?:${countNames}) ${UNIT}(?:'s?)? (?:time|from (?:today|now))`,
    needsLead: false,
    example: 'within 10 working days',
  },
  {
    name: 'days-to',
    pattern: `(?<=\\b(?:have|has|got|given|allow(?:ed)?) )(?:${countNames}) (?:(?:working|school|college) days?|days|weeks?)(?= (?:to|from|for|until))`,
    needsLead: false,
    example: '10 working days',
  },
  {
    name: 'fortnight',
    pattern:
      "(?:in|within) (?:a|the next) fortnight(?:'s time)?|a fortnight(?:'s time| from (?:now|today))",
    needsLead: false,
    example: 'in a fortnight',
  },
  {
    name: 'day-after',
    pattern: '(?:the )?day after tomorrow',
    needsLead: false,
    example: 'the day after tomorrow',
  },
  {
    name: 'near',
    pattern: 'today|ton(?:ight|ite)|tom+or+ow|tmrw|tomoz',
    needsLead: true,
    example: 'tomorrow',
  },
];

/** Phrases of the college's calendar: known only from its own dates. */
export const termPhrases: {
  pattern: RegExp;
  break: 'half term' | 'christmas' | 'easter' | 'summer' | 'any' | 'end of term';
}[] = [
  { pattern: /^(?:the )?(?:[a-z]+ )?half[- ]term/i, break: 'half term' },
  { pattern: /^(?:christmas|xmas)/i, break: 'christmas' },
  { pattern: /^easter/i, break: 'easter' },
  { pattern: /^(?:the )?summer/i, break: 'summer' },
  { pattern: /^(?:the )?(?:break|holidays?)/i, break: 'any' },
  { pattern: /^(?:the )?end of (?:the |this )?term/i, break: 'end of term' },
];
