import { notVerbs } from '../rules/not-verbs.ts';
import { adjectivesToo, nounsToo } from '../rules/verbs.ts';
import { baseOfGerund, baseOfParticiple, baseVerb } from './verb-forms.ts';

/** "A - ", "LR2", "T3": the number of a remark, which says nothing. */
const CODE = /^(?:[A-Z]\s?[-:=]\s+(?=\p{L})|(?:LR|T|Target) ?\d\s*[:.)-]*\s+(?=\p{L}))/u;

/** "Q7:", "AC 1.3 -", "Task 2", "On page 4,": says where, not what. */
const LOCATOR =
  /^(?:(?:on|in|for|at|from|under) )?((?:q|qu|question|task|section|part|page|pg|p\.|para|paragraph|slide|step|line|unit|activity|exercise|fig(?:ure)?|table|lr|t|target|ac|ao|lo|la|[pmd]|b\.[pmd]|c\.[pmd]|a\.[pmd]) ?\.?\d{1,2}(?:\.\d{1,2})?[a-h]?(?: ?(?:and|&|,|\/|-|to) ?(?:q|p|m|d|page|task|question)? ?\d{1,2}(?:\.\d{1,2})?[a-h]?)*)(\s*[:,;)-]+\s*|\s+-\s+|\s*\.\s+|\s+(?=(?:you|add|correct|show|explain|check|redo|needs?|not|no|missing|more|too|please|the|this|could|should|would|might|must|wrong|read|re-?read|try|use|look|have|write|give|include|label|draw|convert|round|simplify|left|blank|incomplete|unfinished)\b)|(?<=^(?:q|question) ?\d{1,2}[a-h]?)\s+(?=(?!asks|wants|says|is|was|has|are|onwards|to|and|part|or)[a-z])|(?<=^(?:lo|ac) ?[\d.]{1,4})\s+(?=[A-Z][a-z]+ [a-z]))/i;

/** Nobody begins with more of them. Without a bound, a text of nothing else is gone through again from each of its commas. */
const CONNECTOR =
  /^(?:(?:and|but|however|although|though|also|so|then|now|next,|first(?:ly|,)|second(?:ly|,)|third(?:ly|,)|finally|lastly|additionally|furthermore|instead(?! of)|therefore|thus|still|yet|plus|again|overall|generally|personally|just|simply|perhaps|maybe|possibly|ideally|really|(?:the )?only (?:thing|niggle|snag|issue|problem|point|quibble)(?: is| here)?(?: that)?|one (?:niggle|snag|quibble)|um|er|erm|yeah|basically|obviously|honestly|anyway|unfortunately|sadly|sam|as well|in addition|at the moment|to be honest|tbh|for example|ps|nb|note|alternatively|otherwise|equally|similarly|ok|okay|please|pls|plz|kindly|always|i (?:think|feel|felt|believe|suggest|would say)(?: that)?(?= [a-zà-ž])|briefly|clearly|carefully|fully|definitely|at least|where possible|if possible|if you can|when you can)(?<=[,\w])[\s,:-]+){1,12}/i;

const WHEN_CLAUSE =
  /^(?:(?:for )?next time(?: [^,]{2,60})?|in future|to (?:get|reach|achieve|gain|hit|secure) (?:a |the |your )?(?:pass|merit|distinction|higher grade|next level|top marks|[PMD]\d)(?=,? (?:the|your|you|this|it|make|add|show|explain|give)\b)|in the future|going forward|moving forward|from now on|for (?:the|your|each|every|this|a|an|any|all) [^,]{2,60}|for [PMD]\d|for (?:task|question|section) \d\w*|to (?:get|reach|achieve|gain|secure|improve|move|push|access|hit|make|aim|strengthen|develop|raise|gain|pass|earn|help|progress|do|be|score|finish|extend|show|meet)\b[^,]{0,60}|as you [^,]{2,40}|when(?:ever)? [^,]{2,60}|before [^,]{2,60}|after [^,]{2,60}|once [^,]{2,60}|if [^,]{2,70}|where [^,]{2,50}|in (?:your|the|each|every|this|task|question|section|part|paragraph|addition|order) ?[^,]{0,50}|on (?:your|the|page|slide|resubmission|question|each) ?[^,]{0,40}|at (?:the|this|each) [^,]{2,40}|rather than [^,]{2,60}|instead of [^,]{2,60}|without [^,]{2,50}|with [^,]{2,50}|by [a-zà-ž][^,]{2,40})(?:,\s*|(?<=pass|merit|distinction|grade|level|marks|[PMD]\d)\s+)/i;

const WHEN_WORDS =
  /^(?:(?:for )?next time|in future|from now on|this time|before then|by then|after that|until then)\s+(?=(?:please |pls |just )?(\p{L}+))/iu;
/** "Next time you need to …", "next time can you …": asked of the learner behind it. */
const ASKED_BEHIND =
  /^(?:you (?:still |also |really )?(?:need|must|should|could|might|ought|have) |(?:can|could|would) you )/i;

/** "For your self-evaluation please write …". */
const WHEN_PLEASE =
  /^(?:for|in|on|at|with|before|after|when|next) [^,;:]{2,50}?\s+(?=(?:please|pls|plz)\s+(\p{L}+))/iu;

/** "Next time measure in": no comma, but a verb behind it. */
function whenBeforeVerb(rest: string): RegExpExecArray | null {
  const found = WHEN_WORDS.exec(rest) ?? WHEN_PLEASE.exec(rest);
  if (!found) return null;
  return baseVerb(found[1] ?? '') !== null || ASKED_BEHIND.test(rest.slice(found[0].length))
    ? found
    : null;
}

/** A piece of feedback with its beginning understood. */
export interface Opening {
  /** "Q7", "page 4": where it applies; empty when it does not say. */
  locator: string;
  /** "next time", "to reach a merit": the words before the main clause; empty when none. */
  when: string;
  /** The rest, from its first telling word. */
  body: string;
}

/** Takes locator, linking words and a leading when-clause off the front of one sentence. */
export function openingOf(sentence: string): Opening {
  const uncoded = sentence.replace(CODE, '');
  const place = LOCATOR.exec(uncoded);
  let rest = place ? uncoded.slice(place[0].length) : uncoded;
  rest = rest.replace(CONNECTOR, '') || rest;
  const clause = whenBeforeVerb(rest) ?? WHEN_CLAUSE.exec(rest);
  const when = clause ? clause[0].replace(/[,\s]+$/, '') : '';
  if (clause) rest = rest.slice(clause[0].length).replace(CONNECTOR, '');
  return { locator: place?.[1] ?? '', when, body: rest };
}

const VERBISH =
  /^(?:is|are|was|were|isn't|wasn't|aren't|needs?|lacks?|looks?|seems?|has|have|had|shows?|could|should|would|must|can|can't|will|missing|incomplete|not|too|good|great|unclear|wrong|poor|weak|of|done|completed|covered|and \w+ (?:is|are|was|were|need)|very|really|spot|well|excellent|clear|neat|[a-z]+ (?:is|are|was|were|needs?|lacks?|missing|incomplete|could|should|not|looks?|too))\b/i;

const STATES =
  /^(?:clean|neat|tidy|clear|good|great|excellent|accurate|correct|strong|weak|poor|wrong|missing|incomplete|is|are|was|were|needs?|too|not|lacks?|secure|even|square|flush|loose|should|could|must|would|might|above|below)$/i;

/** The verb an imperative begins with ("Re-record the voice-over."), in its base form; `null` when it is none. */
export function imperativeVerb(body: string): string | null {
  const negative = /^(?:don't|do not|never|avoid|stop|dont)\s+([a-zà-ž]+)/i.exec(body);
  if (negative?.[1] && !/^(?:a|the|an|late|[a-z]+ed)$/i.test(negative[1]))
    return negative[1].toLowerCase();
  const found = /^([a-zà-ž]+(?:-[a-zà-ž]+)?)(?:\s+(.*))?$/is.exec(withoutStops(body));
  if (!found?.[1]) return null;
  const rest = found[2] ?? '';
  const verb = baseVerb(found[1]) ?? unknownVerb(found[1], rest);
  if (!verb) return null;
  const isLookedFor = verb === 'check' && /^for /i.test(rest);
  if (
    !isLookedFor &&
    nounsToo.has(verb.replace(/^re-?/, '')) &&
    (VERBISH.test(rest) ||
      (rest === '' &&
        !/^(?:edit|label|measure|reference|test|check|redraft|draft|link|sign|date|quote|title)$/.test(
          verb,
        )))
  )
    return null;
  if (verb === 'spot' && /^on\b/i.test(rest)) return null;
  if (
    /^(?:(?:up|down|out|off|in) )?(?:was|were|is|are|left|has|went|means|makes|looks|sounds|feels|seems)\b/i.test(
      rest,
    )
  )
    return null;
  if (nounsToo.has(verb) && !MORE_WORK.test(verb) && !isLookedFor && isSaidOf(rest)) return null;
  if (adjectivesToo.has(verb) && !THING.test(rest) && !NUMBERED.test(rest)) return null;
  if (verb !== 'use' && nounsToo.has(verb) && /^\p{L}{2,}ed\b/u.test(rest)) return null;
  if (isNounPhrase(verb, rest)) return null;
  if (
    /^(?:line|step|point|slide|table|number|part|label|note|page|section|paragraph|question|chapter|photo)$/.test(
      verb,
    ) &&
    /^(?:\d+[a-z]?|one|two|three|four|five|six|seven|eight) (?:[a-zà-ž]+)/i.test(rest)
  )
    return null;
  if (
    nounsToo.has(verb) &&
    /^(?:that|which|you|i|we) (?:[a-zà-ž]+s|you|i|we|[a-zà-ž]+ed)\b/i.test(rest)
  )
    return null;
  if (/^(?:is|are|was|were|has|have|had|needs|lacks|of|I)\b/i.test(rest)) return null;
  return verb;
}

/** Without the stops at its end, found from there: a pattern would try each of them, all over a long text. */
function withoutStops(body: string): string {
  let end = body.length;
  while (/^[.!?]$/.test(body.charAt(end - 1))) end -= 1;
  return body.slice(0, end);
}

/** "Understitch the facing": a word of unknown kind before the thing it is to be done to. */
function unknownVerb(word: string, rest: string): string | null {
  const small = word.toLowerCase();
  const isOther =
    small.length < 3 ||
    notVerbs.has(small) ||
    /(?:ed|ing|ly|ful|ous|ive|able|tion|ment|ness|[^s]s)$/.test(small);
  return !isOther &&
    /^(?:the|your|it|them|each|every|all|both|this|these|those)\b(?! (?:is|are|was|were|has|have)\b)/i.test(
      rest,
    )
    ? small
    : null;
}

/** Verbs whose past is the same word: "Put the client at ease" may tell, not ask. */
const PAST_TOO = /^(?:put|set|let|cut|hit|read|shut|split|spread|beat|cast)$/;

/** Whether an imperative may as well be a noun or a past: "Hand hygiene to the letter", "Put everyone at ease". */
export function isDoubtfulImperative(body: string): boolean {
  return PAST_TOO.test(body.split(' ')[0]?.toLowerCase() ?? '') || mayBeNoun(body);
}

/** Whether the first word may as well be a noun with another behind it ("Hand hygiene"). */
export function mayBeNoun(body: string): boolean {
  const [first = '', next = ''] = body.split(/\s+/);
  const verb = first.toLowerCase();
  return (
    nounsToo.has(verb) &&
    !THING.test(next) &&
    !(MORE_WORK.test(verb) && /ing$/.test(next)) &&
    !/^(?:\d|[a-zà-ž'-]+(?:s|ly|er)[.,!]?$|(?:in|on|at|to|for|from|with|by|more|one|again|back|into|about)\b)/i.test(
      next,
    )
  );
}

/** "Stop writing", "practise reading": these take another verb. */
const MORE_WORK = /^(?:stop|start|practi[sc]e|finish|risk|mind|try)$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|wants?|needs?|does|did|do|can|cannot|could|would|will|should|must|never|finishes|ends|starts|stops|reads|absent|missing|incomplete|unclear|\w+n't)$/i;

/** "Section 3 leans on one blog", "Release forms have not been sent": a verb of its own follows, so the first word is the subject. */
function isSaidOf(rest: string): boolean {
  if (THING.test(rest) && !/^\d/.test(rest)) return false;
  const clause =
    rest.split(
      /[,;:]|\s(?:that|which|who|so|because|if|when|while|where|what|how|why|and|to|before|after|until)\s/,
    )[0] ?? '';
  return clause.split(/\s+/).some((word, index) => {
    if (FINITE.test(word)) return true;
    if (index === 0 && /ing$/i.test(word)) return baseOfGerund(word) !== null;
    const base = word.endsWith('s')
      ? (baseVerb(word.slice(0, -1)) ?? baseVerb(word.slice(0, -2)))
      : null;
    return base !== null && !nounsToo.has(base);
  });
}

const THING =
  /^(?:the|your|a|an|this|these|those|that|all|each|every|any|some|it|them|both|up|out|down|off|and|two|three|where|how|what|\d)\b/i;
/** "Complete task 3": a thing of the work by its number. */
const NUMBERED =
  /^(?:tasks?|questions?|units?|sections?|parts?|activit(?:y|ies)|exercises?|pages?|chapters?|worksheets?|steps?|q) ?\d/i;
const TELLS =
  /^(?:agrees?|balances|matches|holds|sits|left|repeats?|stops?|starts?|ends?|shows?|says?|gives?|uses?|has|have|looks?|comes?|goes|works|fails?|reads?|creeps?|runs?|drops?|sags?|slips?|falls?|rises?|changes|wanders?|needs?|form)$/i;

/** "solder joints clean", "research log kept weekly": a noun, more nouns, and how it is. */
function isNounPhrase(verb: string, rest: string): boolean {
  if (!nounsToo.has(verb.replace(/^re-?/, ''))) return false;
  const twin = /^and\s+(\p{L}+)/u.exec(rest)?.[1];
  if (twin) return baseVerb(twin) === null;
  const [first = '', ...others] =
    rest
      .split(/\s+and\s|,\s/)[0]
      ?.split(/\s+/)
      .slice(0, 4) ?? [];
  if (
    first === '' ||
    /ly$/i.test(first) ||
    /^(?:the|your|a|an|this|that|these|those|all|each|every|how|what|why|out|up|on|in|for|to|it|them|some|any|more|\d+)$/i.test(
      first,
    )
  )
    return false;
  return others.some(
    (word) =>
      STATES.test(word) ||
      TELLS.test(word) ||
      (baseOfParticiple(word) !== null && /(?:ed|pt|ne|en)$/.test(word)),
  );
}

/** A request that needs no capital to be seen as one: verb, then the thing asked for ("use detailed analysis" is none, "use the table" is). */
export const isPlainRequest = (clause: string): boolean => {
  const { body } = openingOf(clause);
  return (
    imperativeVerb(body) !== null &&
    /^(?:don't|do not|never|\p{Ll}[\p{L}-]+)\s+(?:the|your|a|an|this|these|it|them|more|some|in|on|at|to|for|something|nothing|how|what|why|who|which|each|every|all|up|out|with|from|again|back|another|two|three|one|any|detailed|['"]\p{L}+|\d+|\p{L}+(?:er|ly)|\p{L}+s)\b/u.test(
      body,
    )
  );
};
