import type { ClosedDays } from '#utils/days/closed-days.ts';
import { afterWorkingDays, type TermPoint, termDay } from '#utils/days/college-dates.ts';
import { dayOf } from '#utils/days/day-of.ts';
import { countOf } from '#utils/days/names.ts';
import { tidy } from '#utils/days/tidy.ts';
import type { Span } from '#utils/domain/span.ts';
import type { TeachingDates } from '#utils/domain/teaching-dates.ts';
import type { Day } from '#utils/domain/time.ts';
import { leadOf } from './lead-of.ts';
import { ordinalOf, ordinalWords } from './ordinals.ts';
import { dayPhrases, termPhrases } from './phrases.ts';
import { AFTER_THAT, daysAfter, nthWeekdayIn } from './relative-day.ts';

/** What days are counted from, and what is known of the college's calendar. */
export interface DayContext {
  /** The day the work was marked. Without it only a date with its year is read. */
  markedOn?: Day | undefined;
  /** The college's stretches of teaching, for "by half term". */
  terms?: TeachingDates[] | undefined;
  /** Days the college is closed besides bank holidays, for "10 working days". */
  closed?: ClosedDays[] | undefined;
  /** The words before the sentence: "by then" is the last day they name. */
  before?: string | undefined;
}

/** A day that a sentence asks for, and the words that name it (offsets into the sentence). */
export interface DueDay {
  day: Day;
  at: Span;
}

const MOST_TEXT = 600;
/** Only text that could hold a day is looked at more closely. */
const MAY_HOLD_DAY =
  /\b(?:mon|tue|tus|teu|wed|wen|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tom|tm|today|ton(?:ight|ite)|week|wk|fortnight|month|days?\b|the \w+th\b)|\d ?(?:st|nd|rd|th)\b|\d[/.-]\d/i;
const phrases = new RegExp(
  `(?<![\\w£$./-])(?:${dayPhrases.map(({ pattern }, index) => `(?<p${index}>${renumbered(pattern, index)})`).join('|')})`,
  'gi',
);

/** Back references count groups over the whole pattern: the mark between numbers gets a name of its own. */
function renumbered(pattern: string, index: number): string {
  return pattern.replace('([/.-])', `(?<mark${index}>[/.-])`).replace('\\1', `\\k<mark${index}>`);
}

/**
 * The day that a sentence asks for, or `null`. British order; a phrase that needs the college's calendar is read only with its dates. A day
 * that has passed, or lies most of a year away without saying so, is what the work is about and not when it is due.
 */
export function dueDayIn(sentence: string, context: DayContext): DueDay | null {
  const text = sentence.slice(0, MOST_TEXT);
  const known = termDayIn(text, context) ?? nthDue(text, context) ?? dayOfThen(text, context);
  if (known || !MAY_HOLD_DAY.test(text)) return known;
  let weak: DueDay | null = null;
  let isMoved = false;
  for (const found of text.matchAll(phrases)) {
    const row = dayPhrases.find((_, index) => found.groups?.[`p${index}`] !== undefined);
    const at = { start: found.index, end: found.index + found[0].length };
    // "Monday... which is bank holiday so do it Friday": taken back, and the next day is meant.
    if (TAKEN_BACK.test(text.slice(at.end))) {
      isMoved = true;
      continue;
    }
    const lead = isMoved ? 'strong' : leadOf(text, at, row?.needsLead ?? true);
    const day = lead && dayMeant(found[0], context);
    if (!day) continue;
    if (lead === 'strong') return { day, at };
    weak ??= { day, at };
  }
  return weak;
}

const TAKEN_BACK =
  /^\W*(?:(?:no|oh|which|but|that|its|it)'?s?,? ?){0,3}(?:is |s |was )?(?:a )?bank hol/i;

/** "The first Wednesday in December", where something is asked by it or is then. */
function nthDue(text: string, { markedOn }: DayContext): DueDay | null {
  const found = markedOn ? nthWeekdayIn(text, markedOn) : null;
  return found && !SINCE_LAST.test(text.slice(0, found.at.start)) ? found : null;
}

const SINCE_LAST = /\b(?:since|was|were|had|did|last) (?:on |in )?$/i;

const THEN =
  /\b(?:(?:by|before|for|until) then)\b|(?:(?<=^[^.]{0,24}\b)|(?<=\b(?:by|before) ))the same day\b|\bthat day(?=[:;,.!?]| please|$)|\b(?:before|by) that(?=[:;,.!?]|$)/i;

/** "Have it redone by then", "the same day": the day named just before. */
function dayOfThen(text: string, context: DayContext): DueDay | null {
  const after = AFTER_THAT.exec(text);
  const then = after ?? THEN.exec(text);
  if (!then) return null;
  const before = (context.before ?? '').slice(-MOST_TEXT);
  const named = [...`${before}\n${text.slice(0, then.index)}`.matchAll(phrases)];
  const day = named.map(([phrase]) => dayMeant(phrase, context)).findLast((one) => one !== null);
  if (!day) return null;
  const meant = after
    ? Temporal.PlainDate.from(day)
        .add({ days: daysAfter(after) })
        .toString()
    : day;
  return { day: meant, at: { start: then.index, end: then.index + then[0].length } };
}

const WORKING_DAYS = /(?:^|\s)(\w+) (?:working|school|college) days?/i;
const HAS_YEAR = /\b20\d\d\b|\d[/.-]\d{1,2}[/.-]\d\d\b/;
const MOST_MONTHS_AHEAD = 8;

function dayMeant(phrase: string, { markedOn, closed }: DayContext): Day | null {
  if (!markedOn) return HAS_YEAR.test(phrase) ? dayOf(tidied(phrase), '2001-01-01') : null;
  const working = WORKING_DAYS.exec(phrase)?.[1];
  if (working) return afterWorkingDays(markedOn, countOf(working.toLowerCase()) ?? 0, closed);
  const day = dayOf(tidied(phrase), markedOn);
  if (day === null || day < markedOn) return null;
  const limit = Temporal.PlainDate.from(markedOn).add({ months: MOST_MONTHS_AHEAD }).toString();
  return day > limit && !HAS_YEAR.test(phrase) ? null : day;
}

/** In words only before "of December": elsewhere they order paragraphs. */
const FIRST_DAYS: Record<string, string> = { first: '1st', second: '2nd', third: '3rd' };
const ORDINAL_WORDS = new RegExp(`\\b(?:${ordinalWords})\\b`);

const tidied = (phrase: string): string =>
  tidy(phrase)
    .replace(/^tonite/, 'tonight')
    .replace(/^w\/?c[ :.]*|^wk\/?c[ :.]*/, 'w/c ')
    .replace(/\b(first|second|third)(?= of)/, (_all, word: string) => FIRST_DAYS[word] ?? word)
    .replace(ORDINAL_WORDS, (word) => `${ordinalOf(word)}th`)
    .replace(/^(?:in|within) (?:the )?(?:next )?/, 'in ')
    .replace(/days$/, (_s, at: number, all: string) =>
      /^(?:(?:this coming|this|next|nxt|coming) )?\p{L}+days$/u.test(all) && at > 0
        ? 'day'
        : 'days',
    )
    .replace(/^a week (?=(?:mon|tue|wed|thu|fri|sat|sun))/, 'a week on ');

const TERM =
  /\b(by|before|until|till|due|end of|after|back after|at)\s+(?:the (?:start of|end of) )?((?:the )?(?:(?:[a-z]+ )?half[- ]term|christmas|xmas|easter|summer(?= (?:break|holidays?))|break|holidays?|end of (?:the |this )?term))\b/i;

function termDayIn(text: string, { markedOn, terms }: DayContext): DueDay | null {
  const found = markedOn && terms?.length ? TERM.exec(text) : null;
  if (!found || !markedOn) return null;
  const [whole = '', lead = '', words = ''] = found;
  const name = termPhrases.find(({ pattern }) => pattern.test(words))?.break;
  if (!name) return null;
  const point: TermPoint =
    name === 'end of term' ? name : { break: name, side: /after/i.test(lead) ? 'after' : 'before' };
  const day = termDay(point, markedOn, terms ?? []);
  const end = found.index + whole.length;
  return day ? { day, at: { start: end - words.length, end } } : null;
}
