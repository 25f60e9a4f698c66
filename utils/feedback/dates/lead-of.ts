import type { Span } from '#utils/domain/span.ts';
import { nounsToo, verbs } from '../rules/verbs.ts';
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

const SMALL_AMBIGUOUS = /\b(?:may|mar|sat|sun|wed|mon|march|second|dec)\b/;

/** How plainly the words around a day say that something is to be there then; `null` where they do not. */
export function leadOf(
  text: string,
  { start, end }: Span,
  needsLead: boolean,
): 'strong' | 'weak' | null {
  const [before, phrase, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (NOT_THEN.test(before)) return null;
  // "Resubmit 3.3 and 3.4": numbers of criteria, unless what only a day can follow stands before.
  if (/^\d{1,2}\.\d{1,2}$/.test(phrase) && !LEADS_TO_DAY.test(before)) return null;
  if (OF_A_WEEK.test(`${before}${phrase}`) && !IS_ASKED.test(before)) return null;
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
    /^(?:the )?\d{1,2} ?(?:st|nd|rd|th)\b/i.test(phrase) &&
    /\b(?:on|for) $/i.test(before) &&
    (/^the/i.test(phrase) || beginsWithRequest(before)) &&
    (!IS_TOLD.test(before) || IS_ASKED.test(before)) &&
    /^(?:,? (?:please|pls))?[\s.,!?)]*$/i.test(after)
  )
    return 'weak';
  if (isAskedFor(before, phrase, after) || isListed(before, phrase, after)) return 'weak';
  if (NEAR.test(phrase) && ENDS_IT.test(after) && isOrdered(before, phrase)) return 'weak';
  if (
    NEAR.test(phrase) &&
    GOES_ON.test(after) &&
    (beginsWithRequest(before) || HAS_TO.test(before))
  )
    return 'weak';
  if (needsLead || SMALL_AMBIGUOUS.test(phrase)) return null;
  if (/^\p{L}+\.?$/u.test(phrase) && IS_TOLD.test(before) && !IS_ASKED.test(before)) return null;
  if (TO_LESSON.test(`${before}|${after}`) && HANDS_IN.test(before)) return 'weak';
  const endsIt = HANDS_IN.test(before) && /^[\s.,!)]*$/.test(after);
  return endsIt || WEAK_LEAD.test(before) || /\d|week|time|from/.test(phrase) ? 'weak' : null;
}

/** "Bring it to Tuesday's lesson". */
const TO_LESSON =
  /\b(?:to|in|for|at) \|(?:'s)? (?:lesson|class|session|workshop|practical|tutorial)\b/i;
const LEADS_TO_DAY =
  /\b(?:by|b4|before|until|till?|due(?: (?:in|on|by|back))?|on|from|w\/?c|deadline(?: (?:is|of))?|(?:no|not) later than|latest)[: ]*(?:noon |midday |\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)? ?)?(?:on )?(?:(?:mon|tue|wed|thu|fri)\p{L}*,? )?$/iu;
/** "Daily rather than at the end of the week": the day that it is not to be. */
const NOT_THEN =
  /\b(?:rather than|instead of|and not|, not|as opposed to)(?: (?:just|all|only))?(?: (?:at|on|by|in|until))?(?: the)? $/i;

/** "One week not signed (w/c 12th)": the week that is told of. */
const OF_A_WEEK =
  /\b(?:not signed|unsigned|signed|missing|blank|nothing|logged|absent|hours|entry|entries)\b[^.]{0,3}w\/?c\b[^.]{0,20}$/i;

const NEAR = /^(?:to(?:day|night|nite|m)|tm|tomm)/i;

/** At the end of what is asked, but for a name or "please". */
const ENDS_IT =
  /^(?:,? (?:please|pls|ta|ideally|if (?:you can|u can|possible|poss)|at the latest|\p{Lu}\p{Ll}+))*[\s.,!?)]*$/u;

/** "Take that out today, please, before anybody else opens it": asked first, and more said behind. */
const GOES_ON =
  /^(?:,| please,| and\b| while\b| before\b| so\b| when\b| then\b| or\b| as\b| cos\b| because\b| its\b| it's\b| else\b)/i;

/** "Ring her Monday", "do other side thurs": asked, and the day at its end, with something named between. */
function isAskedFor(before: string, phrase: string, after: string): boolean {
  const clause = before.split(/[,;:.(]| - | so | and (?!\d)/).at(-1) ?? '';
  // "…, rebuild Thursday": a verb by itself, which is no noun too.
  const isVerbAlone =
    /^ ?\p{Ll}+ $/u.test(clause) && !nounsToo.has(clause.trim()) && clause !== before;
  return (
    /^(?:next )?\p{L}+\.?$/u.test(phrase) &&
    !/^to/i.test(phrase) &&
    (clause.trim().split(/\s+/).length > 1 || isVerbAlone) &&
    !/\b(?:and|or|to|for|from|of|the|on|since|last) $/i.test(before) &&
    beginsWithRequest(clause) &&
    /^(?: (?:lunch(?:time)?|morning|afternoon|evening|break|lesson))?(?: (?:P\d|period \d)(?:,.*)?)?(?:,? (?:once|when|if|lab|room|bring|before|while)\b.*)?(?:,? (?:please|pls|ta|x+|\p{Lu}\p{Ll}+))*[\s.,!?)]*$/u.test(
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
  !/^to(?:day|night|nite)$/i.test(phrase) ||
  (beginsWithRequest(before) && !TOLD_BEHIND.test(before)) ||
  beginsWithRequest(before.split(/[,;:.]| - | so /).at(-1) ?? '') ||
  HAS_TO.test(before);

/** "Both have to come out". */
const HAS_TO =
  /\b(?:must|have to|has to|needs? to) (?:be |come |go )?\p{L}+(?: (?:out|in|up|off|down|back))? $/iu;

/** "…, you only glanced at it today": asked first, and then told. */
const TOLD_BEHIND =
  /[,;:.] *(?:and |but |as |because )?(?:you|u|he|she|it|they|we|i|that|this) (?!(?:need|must|should|have to|can|could)\b)[^,;:.]*$/i;

function beginsWithRequest(before: string): boolean {
  const first =
    /^\W*(?:(?:and|then|please|pls|so|if so|but|just|also|now|you need to|can you|could you) )*(\p{L}+)/iu.exec(
      before,
    )?.[1];
  const verb = first?.toLowerCase() ?? '';
  return verbs.has(verb) || verbs.has(verb.replace(/^re(?=\p{L}{3})/u, ''));
}
