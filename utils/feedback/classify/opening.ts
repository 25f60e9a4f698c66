import { adjectivesToo, nounsToo } from '../rules/verbs.ts';
import { baseOfParticiple, baseVerb } from './verb-forms.ts';

/** "A - ", "LR2", "T3": the number of a remark, which says nothing. */
const CODE = /^(?:[A-Z]\s?[-:=]\s+(?=\p{L})|(?:LR|T|Target) ?\d\s*[:.)-]*\s+(?=\p{L}))/u;

/** "Q7:", "AC 1.3 -", "Task 2", "On page 4,": says where, not what. */
const LOCATOR =
  /^(?:(?:on|in|for|at|from|under) )?((?:q|qu|question|task|section|part|page|pg|p\.|para|paragraph|slide|step|line|unit|activity|exercise|fig(?:ure)?|table|lr|t|target|ac|lo|la|[pmd]|b\.[pmd]|c\.[pmd]|a\.[pmd]) ?\.?\d{1,2}(?:\.\d{1,2})?[a-h]?(?: ?(?:and|&|,|\/|-|to) ?(?:q|p|m|d|page|task|question)? ?\d{1,2}(?:\.\d{1,2})?[a-h]?)*)(\s*[:,;)-]+\s*|\s+-\s+|\s*\.\s+|\s+(?=(?:you|add|correct|show|explain|check|redo|needs?|not|no|missing|more|too|please|the|this|could|should|would|might|must)\b))/i;

const CONNECTOR =
  /^(?:(?:and|but|however|although|though|also|so|then|now|next,|first(?:ly|,)|second(?:ly|,)|third(?:ly|,)|finally|lastly|additionally|furthermore|instead|therefore|thus|still|yet|plus|again|overall|generally|personally|just|simply|perhaps|maybe|possibly|ideally|really|unfortunately|sadly|sam|as well|in addition|at the moment|to be honest|tbh|for example|ps|nb|note|alternatively|otherwise|equally|similarly|ok|okay|please|pls|plz|kindly|always|i (?:think|feel|felt|believe|suggest|would say)(?: that)?(?= \p{L})|briefly|clearly|carefully|fully|definitely|at least|where possible|if possible|if you can|when you can)(?<=[,\w])[\s,:-]+)+/iu;

const WHEN_CLAUSE =
  /^(?:next time|in future|to (?:get|reach|achieve|gain|hit|secure) (?:a |the |your )?(?:pass|merit|distinction|higher grade|next level|top marks|[PMD]\d)(?=,? (?:the|your|you|this|it|make|add|show|explain|give)\b)|in the future|going forward|moving forward|from now on|for (?:the|your|each|every|this|a|an|any|all) [^,]{2,60}|for [PMD]\d|for (?:task|question|section) \d\w*|to (?:get|reach|achieve|gain|secure|improve|move|push|access|hit|make|aim|strengthen|develop|raise|gain|pass|earn|help|progress|do|be|score|finish|extend|show|meet)\b[^,]{0,60}|as you [^,]{2,40}|when(?:ever)? [^,]{2,60}|before [^,]{2,60}|after [^,]{2,60}|once [^,]{2,60}|if [^,]{2,70}|where [^,]{2,50}|in (?:your|the|each|every|this|task|question|section|part|paragraph|addition|order) ?[^,]{0,50}|on (?:your|the|page|slide|resubmission|question|each) ?[^,]{0,40}|at (?:the|this|each) [^,]{2,40}|rather than [^,]{2,60}|instead of [^,]{2,60}|without [^,]{2,50}|with [^,]{2,50}|by \p{L}[^,]{2,40})(?:,\s*|(?<=pass|merit|distinction|grade|level|marks|[PMD]\d)\s+)/iu;

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
  const clause = WHEN_CLAUSE.exec(rest);
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
  const negative = /^(?:don't|do not|never|avoid|stop|dont)\s+(\p{L}+)/iu.exec(body);
  if (negative?.[1] && !/^(?:a|the|an)$/i.test(negative[1])) return negative[1].toLowerCase();
  const found = /^([\p{L}]+(?:-[\p{L}]+)?)(?:\s+(.*))?$/isu.exec(body.replace(/[.!?]+$/, ''));
  if (!found?.[1]) return null;
  const verb = baseVerb(found[1]);
  if (!verb) return null;
  const rest = found[2] ?? '';
  if (
    nounsToo.has(verb.replace(/^re-?/, '')) &&
    (VERBISH.test(rest) ||
      (rest === '' &&
        !/^(?:edit|label|measure|reference|test|check|redraft|draft|link|sign|date|quote|title)$/.test(
          verb,
        )))
  )
    return null;
  if (adjectivesToo.has(verb) && rest !== '' && !THING.test(rest)) return null;
  if (isNounPhrase(verb, rest)) return null;
  if (
    /^(?:line|step|point|slide|table|number|part|label|note)$/.test(verb) &&
    /^\d+[a-z]? (?:\p{L}+)/iu.test(rest)
  )
    return null;
  if (nounsToo.has(verb) && /^(?:that|which|you|i|we) (?:\p{L}+s|you|i|we|\p{L}+ed)\b/iu.test(rest))
    return null;
  if (/^(?:is|are|was|were|has|have|had|needs|lacks|of|I)\b/i.test(rest)) return null;
  return verb;
}

const THING =
  /^(?:the|your|a|an|this|these|those|that|all|each|every|any|some|it|them|both|up|out|down|off|and|two|three|where|how|what|\d)\b/i;
const TELLS =
  /^(?:repeats?|stops?|starts?|ends?|shows?|says?|gives?|uses?|has|have|looks?|comes?|goes|works|fails?|reads?|creeps?|runs?|drops?|sags?|slips?|falls?|rises?|changes|wanders?|needs?|form)$/i;

/** "solder joints clean", "research log kept weekly": a noun, more nouns, and how it is. */
function isNounPhrase(verb: string, rest: string): boolean {
  if (!nounsToo.has(verb.replace(/^re-?/, ''))) return false;
  const twin = /^and\s+(\p{L}+)/u.exec(rest)?.[1];
  if (twin) return baseVerb(twin) === null;
  const [first = '', ...others] =
    rest
      .split(/\s+and\s/)[0]
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
    /^(?:don't|do not|never|\p{Ll}[\p{L}-]+)\s+(?:the|your|a|an|this|these|it|them|more|some|in|on|at|to|for|how|what|why|who|which|each|every|all|up|out|with|from|again|back|another|two|three|one|any|detailed|\d+|\p{L}+(?:er|ly)|\p{L}+s)\b/u.test(
      body,
    )
  );
};
