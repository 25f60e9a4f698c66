import type { ClosedDays } from '#utils/days/closed-days.ts';
import { afterWorkingDays, type TermPoint, termDay } from '#utils/days/college-dates.ts';
import { dayOf } from '#utils/days/day-of.ts';
import { countOf } from '#utils/days/names.ts';
import { tidy } from '#utils/days/tidy.ts';
import type { Span } from '#utils/domain/span.ts';
import type { TeachingDates } from '#utils/domain/teaching-dates.ts';
import type { Day } from '#utils/domain/time.ts';
import { verbs } from '../rules/verbs.ts';
import {
  BEFORE_MEETING,
  BELONGS_AFTER,
  CLOCK_BEFORE,
  HANDS_IN,
  IS_ASKED,
  IS_TOLD,
  MARKS_AFTER,
  OF_AN_ENTRY,
  PLACE_BEFORE,
  SAME_DAY,
  SINCE,
  STRONG_LEAD,
  WAS_DUE,
  WEAK_LEAD,
  WEEKLY,
} from './leads.ts';
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
  /\b(?:(?:by|before|for|until) then)\b|(?<=^[^.]{0,24}\b)the same day\b|\bthat day(?=[:;,.!?]| please|$)|\b(?:before|by) that(?=[:;,.!?]|$)/i;

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

const SMALL_AMBIGUOUS = /\b(?:may|mar|sat|sun|wed|mon|march|second|dec)\b/;

function leadOf(text: string, { start, end }: Span, needsLead: boolean): 'strong' | 'weak' | null {
  const [before, phrase, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (/^w\/?c\b/i.test(phrase)) return 'strong';
  if (PLACE_BEFORE.test(before) || MARKS_AFTER.test(after) || /^\/\d/.test(after)) return null;
  if (BEFORE_MEETING.test(before) || (SAME_DAY.test(before) && /[a-z]/i.test(phrase)))
    return 'strong';
  // "Come to the Wednesday workshop": a weekly one.
  if (/\bthe $/i.test(before) && /^\p{L}+$/u.test(phrase) && WEEKLY.test(after)) return null;
  if (OF_AN_ENTRY.test(before) && !(HANDS_IN.test(before) && / (?:on|by|before) /.test(before)))
    return null;
  if (WAS_DUE.test(before)) return null;
  if (STRONG_LEAD.test(before)) return /^'s (?:log|diary)/.test(after) ? null : 'strong';
  if (SINCE.test(before) || BELONGS_AFTER.test(after) || /^,? 1\d{3}\b/.test(after)) return null;
  if (
    (CLOCK_BEFORE.test(before) && !/^\d/.test(phrase)) ||
    /^,? (?:at the latest|latest)\b/i.test(after)
  )
    return 'strong';
  if (/^(?:w\/?c|week|wk|in|within|a (?:week|fortnight)|(?:the )?(?:end|start))\b/i.test(phrase))
    return 'strong';
  if (
    /^the \d/i.test(phrase) &&
    /\b(?:on|for) $/i.test(before) &&
    (!IS_TOLD.test(before) || IS_ASKED.test(before)) &&
    /^(?:,? (?:please|pls))?[\s.,!?)]*$/i.test(after)
  )
    return 'weak';
  if (isAskedFor(before, phrase, after) || isListed(before, phrase, after)) return 'weak';
  if (/^to/i.test(phrase) && ENDS_IT.test(after) && isOrdered(before, phrase)) return 'weak';
  if (
    /^to(?:day|night|nite|morrow)/i.test(phrase) &&
    GOES_ON.test(after) &&
    beginsWithRequest(before)
  )
    return 'weak';
  if (needsLead || SMALL_AMBIGUOUS.test(phrase)) return null;
  if (/^\p{L}+\.?$/u.test(phrase) && IS_TOLD.test(before) && !IS_ASKED.test(before)) return null;
  const endsIt = HANDS_IN.test(before) && /^[\s.,!)]*$/.test(after);
  return endsIt || WEAK_LEAD.test(before) || /\d|week|time|from/.test(phrase) ? 'weak' : null;
}

/** At the end of what is asked, but for a name or "please". */
const ENDS_IT = /^(?:,? (?:please|pls|ta|\p{Lu}\p{Ll}+))*[\s.,!?)]*$/u;

/** "Take that out today, please, before anybody else opens it": asked first, and more said behind. */
const GOES_ON = /^(?:,| please,| and\b| while\b| before\b| so\b| when\b| then\b)/i;

/** "Ring her Monday", "do other side thurs": asked, and the day at its end, with something named between. */
function isAskedFor(before: string, phrase: string, after: string): boolean {
  const clause = before.split(/[,;:.(]| - | so | and /).at(-1) ?? '';
  return (
    /^(?:next )?\p{L}+\.?$/u.test(phrase) &&
    !/^to/i.test(phrase) &&
    clause.trim().split(/\s+/).length > 1 &&
    !/\b(?:and|or|to|for|from|of|the|on|since|last) $/i.test(before) &&
    beginsWithRequest(clause) &&
    /^(?: (?:lunch(?:time)?|morning|afternoon|evening|break|P\d|period \d|lesson))?(?:, (?:once|when|if|lab|room|bring)\b.*)?(?:,? (?:please|pls|ta|x+|\p{Lu}\p{Ll}+))*[\s.,!?)]*$/u.test(
      after,
    )
  );
}

/** "Bracket itself, filed and drilled: 13/11.": too much for a mark, so it is a day. */
function isListed(before: string, phrase: string, after: string): boolean {
  const [, day = 0, month = 0] = /^(\d{1,2})\/(\d{1,2})$/.exec(phrase) ?? [];
  return (
    /\p{L}(?: ?:|,) $/u.test(before) && Number(day) > Number(month) && /^[\s.,!]*$/.test(after)
  );
}

/** "Change it today", "contact sheets tomorrow": tomorrow is never told, today is unless something is asked. */
const isOrdered = (before: string, phrase: string): boolean =>
  !/^to(?:day|night|nite)$/i.test(phrase) || beginsWithRequest(before);

function beginsWithRequest(before: string): boolean {
  const first =
    /^\W*(?:(?:and|then|please|pls|so|if so|but|just|also|now|you need to|can you|could you) )*(\p{L}+)/iu.exec(
      before,
    )?.[1];
  return first !== undefined && verbs.has(first.toLowerCase());
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

const ORDINAL_WORDS = new RegExp(`\\b(?:${ordinalWords})\\b`);

const tidied = (phrase: string): string =>
  tidy(phrase)
    .replace(/^tonite/, 'tonight')
    .replace(/^w\/?c[ :.]*|^wk\/?c[ :.]*/, 'w/c ')
    .replace(ORDINAL_WORDS, (word) => `${ordinalOf(word)}th`)
    .replace(/^(?:in|within) (?:the )?(?:next )?/, 'in ')
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
