import { imperativeVerb, isPlainRequest, openingOf } from '../classify/opening.ts';
import { baseVerb } from '../classify/verb-forms.ts';
import { leaningOf } from '../classify/word-features.ts';
import { sensesOf } from '../model/lexicon.ts';
import { tokensOf } from '../model/tokens.ts';
import type { Section } from '../segment/segment-types.ts';
import { EXAMPLE_OPENING, OPENINGS, type StatementKind } from './openings.ts';
import { withPlace } from './rewrite.ts';
import { OF_WORK } from './rows-faults.ts';
import { ARTEFACT } from './things.ts';
import { TOLD_PAST } from './told-past.ts';
import { fromMiddle } from './words-of.ts';

/** Said of the work or the learner, so it names a fault and is not a truth to hold the work against. */
const OF_LEARNER =
  /\b(?:you|your|yours|you've|you're|you'd|this|that's|here|i|my|me|he|she|his|her|their|the (?:learner|student|candidate|apprentice|response|answer|report|essay|diary|log|card|sheet|form|file|script|work))\b/i;
const FAULT =
  /\b(?:was|were|wasn't|weren't|too|wrong|blank|missing|absent|incomplete|illegible|empty|nothing|nobody|never|nowhere|without|unclear|undated|unsigned|forgot|forgotten|loose|skipped|hardly|barely|lost|weak|thin|poor|vague|confus\w+|muddled|mixed up|asserted|missed|ignored|no|lacks?|x ?\d|\d ?(?:mm|cm|m|mins?|minutes|s|%)? (?:out|short|over|under|late)|twice|three times)\b|n't (?:been|there|done|in|on|shown|given)/i;
const YEAR = /\b(?:1[0-9]|20)\d\d\b/;
const PRESENT =
  /\b(?:is|are|isn't|aren't|means?|makes?|goes|go|comes?|belongs?|equals?|can|cannot|can't|does|do|doesn't|don't|has|have|takes?|must|uses?|stands? for|starts?|begins?|ends?|joins?|adds? up|add up)\b/i;

/** Asks for something among what it says, or says how it is to be: nothing there is to be put right. */
const ASKS =
  /^if\b|\b(?:please|pls|no later than|no \p{L}+ing|(?:was|were|is|are) (?:meant|supposed) to|benefit from|(?<=[,;:-] |\b(?:sake|and|so|stuff) |^)don't \p{L}+|(?<=, )(?:write|add|say|give|show|put|use|check|try|do|get) \p{L}+|need(?:s|ed)? to|must|should|ought to|have a (?:look|go|think)|next time|from now on|would do|to reach|at (?:your|the) next|deadline|due (?:by|on|in)|by (?:\d|the \d|mon|tue|wed|thu|fri|next|noon)|deserves?|wants)\b|^(?:["'][^"']+["']|[\p{L}²³]+(?: [\p{L}]+)?) for [\p{L} ]+$/iu;

function asks(body: string): boolean {
  return (
    ASKS.test(body) ||
    imperativeVerb(body) !== null ||
    body
      .split(/[,;:] | - | (?:so|and then|then) /)
      .some((clause) => isPlainRequest(clause.trim()) && !/^face (?:up|down)$/i.test(clause.trim()))
  );
}

/** What a sentence that no row turned is. */
export function kindOfStatement(body: string): StatementKind {
  if (TOLD_PAST.test(body)) return 'either';
  const hasVerb = PRESENT.test(body) || hasThirdPerson(body);
  if (DEMANDS.test(body) && !/\b(?:please|pls)\b/i.test(body)) return 'demand';
  if (asks(body) || TEACHER_WISHES.test(body)) return 'request';
  if (!hasVerb && HOW_OFTEN.test(body) && !TOLD.test(body)) return 'habit';
  if (ONLY_PAST.test(body)) return 'either';
  if (IS_TERM.test(body)) return 'truth';
  if (WAS_SO.test(body) && !OF_LEARNER.test(body) && !ARTEFACT.test(body)) return 'either';
  if (OF_A_KIND.test(body) && !/\b(?:you|your|this|missing)\b/i.test(body) && !ARTEFACT.test(body))
    return 'either';
  const unquoted = body.replace(/"[^"]*"|(?<![\p{L}\p{N}])'[^']{2,120}'(?![\p{L}\p{N}])/gu, '…');
  // "Hypothesis isn't operationalised": a thing that should have been done.
  if (
    OF_LEARNER.test(unquoted.replace(WHENEVER_YOU, '')) ||
    /^(?:\S+ ){1,4}(?:isn't|aren't|is not|are not) \p{L}+ed\W*$/u.test(body)
  )
    return 'fault';
  const isFault =
    FAULT.test(unquoted) && !(YEAR.test(body) && /\b(?:was|were|became|began)\b/.test(body));
  if (isFault) return 'fault';
  if (
    YEAR.test(body) &&
    /\b(?:was|were|became|began|took|won|fell|broke|wrote|came|died|made|\p{L}+ed)\b/u.test(body)
  )
    return 'truth';
  if (!hasVerb && /^(?:the|your|its) (?:\S+ ){2}/i.test(body)) return 'either';
  if (!hasVerb) return TOLD_FAULT.test(body) || namesFault(unquoted) ? 'fault' : 'either';
  return SURE_TRUTH.test(body) &&
    !/: | - | so /.test(body) &&
    !/ and (?:the|your|that|it) /i.test(body) &&
    !OF_WORK.test(body) &&
    !ARTEFACT.test(body)
    ? 'truth'
    : 'either';
}

/** "I'd love thirty seconds off the middle": a wish of the teacher's. */
const TEACHER_WISHES =
  /^(?:what )?(?:i|we)(?:'d| would|'m|'ll| want| need| hope| wonder| do wonder| wondered| was wondering| am)\b/i;

/** "The last paragraph wants to be a judgement": how a thing is to be. */
const DEMANDS =
  /^(?!(?:i|we|you)\b)[^,;:?]{2,60}? (?:needs?|must|should|ought|has|have|wants|deserves?|(?:was|were|is|are) (?:meant|supposed)) (?:to )?(?:be|have|go|come|show|say)\b|^(?!(?:i|we|you)\b)[^,;:?]{2,60}? (?:needs|must|should|deserves?)\b/i;

/** Words of blame and none of praise: "screenshots blurred". */
function namesFault(body: string): boolean {
  const { good, fault } = leaningOf(sensesOf(tokensOf(body)));
  return fault > 0 && good === 0;
}

/** "Milgram's participants were men": a past that may well be true. */
const ONLY_PAST =
  /^\p{Lu}\p{Ll}+'s? [^,;]*\b(?:was|were)\b(?!.*\b(?:you|your|not|never|too|wrong)\b)/u;
/** "Chamberlain was Prime Minister at the time": somebody's past, maybe true. */
const WAS_SO = /^\p{Lu}\p{Ll}+ (?:was|were) (?:the |a |an )?\p{Lu}/u;
/** "'Parallel play' means side by side without joining in": what a term stands for. */
const IS_TERM = /^(?:a |an |the )?(?:"[^"]+"|'[^']+') (?:means?|stands? for|refers? to)\b/i;
/** "Rabbits have teeth that never stop growing": "never" there is no fault. */
const OF_A_KIND =
  /^(?!(?:the|your|this|these|those|some|two|three|all|both|there)\b)(?:\p{L}+ )?[\p{L}-]+s (?:have|can|cannot|can't|conduct|eat|live|grow|carry|cross|make) /iu;
/** "Gloves come off before you touch the keyboard": "you" is anybody there. */
const WHENEVER_YOU = /\b(?:before|until|once|when|whenever|after|if|unless) you \p{L}+/giu;
/** A past, however short: "Aftercare was spoken, not given in writing" is no habit to keep. */
const TOLD =
  /\b(?:was|were|had|been|did|didn't|has|have|went|took|came|forgets?|again that's|\p{L}{2,}(?:[^aeiou]ed|tten|wn)|told|shown|left|spelt)\b/iu;
/** In a note without a verb: how it is to be, not how it was. */
const HOW_OFTEN =
  /\b(?:each|every|daily|weekly|until|always|again|instead of|rather than|from now|before|first)\b|, (?:never|not) |^(?:with|to)\b/i;
/** How a thing was left, in notes without a verb: "Tongs held like pliers", "half the labels upside down". */
const TOLD_FAULT =
  /\b(?!need|speed|seed|feed|led|bed|red|shed|used to\b)\p{L}{2,}(?:ed|ung|own|ept|eft|eld|ought)(?= (?:in|on|at|by|to|with|like|against|from|over|under|across|off|up|out|too|twice|not|and|through|without|while|before|after)\b|[,.]|$)|\b(?:late|over|short|still|only(?! (?:when|if|for|after))|mis\p{L}+|un\p{L}+ed)\b/iu;

/** Said of a whole kind, not of a thing in front of the teacher: "Hamsters are nocturnal", "A fuse protects the flex". */
const SURE_TRUTH =
  /^(?!(?:the|there|these|those|both|each|every|some|all|it|they|page|slide|section|para\w*|items?|boxes|line|question|task|unit|figure|table|step)\b)(?:[a-zà-ž\d'%£.°-]+ ){1,5}?(?:(?:is|are|isn't|aren't) (?:not )?(?:(?:a|an|the|\d[\d.,]*|made of|called|always) |[a-zà-ž-]+$)|(?:means?|makes?|protects?|cannot|can't|does not|do not|doesn't|don't|stands for|equals|strengthens?|joins?|causes?) )/i;

const hasThirdPerson = (body: string): boolean =>
  body
    .split(/\s+/)
    .slice(1)
    .some((word) => /s$/.test(word) && baseVerb(word.replace(/(?<=[^s])s$/, '')) !== null);

/** Only these lose their capital behind the colon: any other first word may be a name. */
const SMALL =
  /^(?:the|your|this|that|these|those|a|an|there|you|it|they|he|she|no|some|each|every|both|all|one|two|three|four|if|when|where|what|how|in|on|at|from|for|with|to|not|only|more|most|many|several|half|nothing|nobody|without|at least|always)\b/i;

/** "LO4 is the failure analysis": what looked like a place is what the sentence is about. */
function withSubject(bare: string): { locator: string; body: string } {
  const { locator, when, body } = openingOf(bare);
  const isSubject = locator !== '' && HAS_VERB_FIRST.test(body);
  return isSubject || when !== '' ? { locator: '', body: bare } : { locator, body };
}

const HAS_VERB_FIRST =
  /^(?:is|are|was|were|has|have|needs?|calls?|wants?|asks?|lacks?|isn't|aren't|doesn't|does|rests?|hinges?|depends?|says?|shows?|and|or|to|onwards|says|goes)\b/i;

/** "e.g. 'This suggests that…'": a wording of the teacher's, offered. */
const EXAMPLE =
  /^(?:possible|possibly|for example|for instance|e\.?g\.?|mine|my version|something like|perhaps something like|maybe|try|such as|model|model answer|sentence starter|starter)[:,]? (?<words>(?:"[^"]+"|'.+')[.,]?)$/iu;

/** The teacher's statement as something to do with it: put right, or hold the work against. */
export function framed(bare: string, _section: Section | null): string {
  const example = EXAMPLE.exec(bare)?.groups?.words;
  if (example) return `${EXAMPLE_OPENING}: ${example}`;
  const { locator, body } = withSubject(bare);
  // "At least ten could go", "Always 24-hour clock": the opening's linking words that say how many, or how often, stay.
  const kept = /(?:at least|always|only)\s+$/i.exec(bare.slice(0, bare.length - body.length))?.[0];
  const whole = kept && bare.endsWith(body) ? kept + body : body;
  const said = withPlace(SMALL.test(whole) ? fromMiddle(whole) : whole, locator, '');
  return `${OPENINGS[kindOfStatement(whole)]}: ${said}`;
}
