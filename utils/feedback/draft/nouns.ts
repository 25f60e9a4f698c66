import { isThing, NO_THING } from './things.ts';
import { fromMiddle } from './words-of.ts';

const UNCOUNTED =
  /^(?:evidence|detail|depth|information|analysis|evaluation|research|discussion|contingency|reference|working|proof|support|context|variety|structure|punctuation|focus|clarity|consistency|justification|reflection|planning|data|theory|terminology|vocabulary|feedback|equipment|ppe|seasoning|colour|contrast|help|practice|reasoning|balance|comparison|progress|time|work|writing|knowledge|understanding|referencing|labelling|annotation|salt|water|flux|labour|mileage|lighting|music|advice|safety|accuracy|traction|adhesive|paperwork|homework|software|hardware|machinery|literature|grammar|spelling|oil|sealant|insulation|primer|lubrication|ventilation)$/i;
/** "evidence", "detail": stands without an article. */
export const isUncounted = (word: string): boolean => UNCOUNTED.test(word);

const DETERMINED =
  /^(?:a|an|the|your|this|that|these|those|any|some|more|each|every|two|three|four|five|six|one|another|further|both|all|enough|its|our|my|her|his|their|\d+)\b|^["'£$#]/i;
const BEFORE_PREPOSITION =
  /^(.*?)(?:\s+(?:of|for|to|on|in|at|from|with|about|between|by|into|that|which|where|who|showing|under|over|against|beside|before|after|without|near|next|per|through|throughout|as|here|and|or)\b|[,;(]|$)/i;

/** Whether the head of a noun phrase ("the results of the test") is plural. */
export function isPlural(phrase: string): boolean {
  const head = headOf(phrase).toLowerCase();
  if (
    /^(?:maths|physics|news|economics|statistics|ethics|politics|mechanics|gymnastics|athletics)$/.test(
      head,
    )
  )
    return false;
  return (
    /^(?:they|these|those|we|you|people|children|data|criteria|men|women)$/.test(head) ||
    /(?:[^sui]s|ies|ses)$/.test(head) ||
    / and /.test(phrase)
  );
}

const headOf = (phrase: string): string => {
  const front = BEFORE_PREPOSITION.exec(phrase)?.[1] ?? phrase;
  return front.trim().split(/\s+/).at(-1) ?? '';
};

/** "conclusion" → "a conclusion", "evidence of testing" as it is. Takes a noun phrase after "no" or "lacks". */
export function withArticle(phrase: string): string {
  if (DETERMINED.test(phrase)) return phrase.replace(/^any\s+/i, '');
  const head = headOf(phrase);
  // "P3", "AC 2.1": a code stands by itself; "Maureen's signature" has its owner before it.
  if (/^[A-Z]{1,3} ?\d|^\p{Lu}\p{Ll}+'s /u.test(phrase)) return phrase;
  if (/^(?:how|why|what|where|when|who|which)\b/i.test(phrase)) return phrase;
  if (
    isPlural(phrase) ||
    /^(?:VAT|PPE|COSHH|GDPR|RAMS|CPD|PAYE)$/.test(head) ||
    UNCOUNTED.test(head) ||
    /(?:ing|ness|tion of|ment of)$/i.test(head)
  )
    return phrase;
  return `${/^(?:[aeio]|u(?!ni|se))/i.test(phrase) ? 'an' : 'a'} ${phrase}`;
}

/**
 * "sauce" → "the sauce", "Your table" → "your table". Takes the subject of a sentence; names and codes keep capitals. What is no thing
 * comes back with a mark that the guard turns down.
 */
export function asObject(phrase: string): string {
  const trimmed = phrase.trim().replace(/\s+(?:still|also|really|just|often|all|both)$/i, '');
  if (!isThing(trimmed)) return NO_THING;
  const small = fromMiddle(trimmed);
  if (
    /^["'£$#]|^\d|^(?:items?|sources?|cases?|texts?|figures?|pages|appendix|unit) (?:[A-Z]|\d+)\b/.test(
      small,
    )
  )
    return small;
  if (/^[A-Z]/.test(small) && !/^[A-Z]{3,}\b/.test(small)) return small;
  if (
    /^(?:the|your|her|his|their|our|ur|this|that|these|those|a|an|some|all|each|every|nearly every|nearly all|almost all|almost every|no|nobody|several|both|most|many|any|part|parts|it|its|one|two|three|four|five|\d|(?:column|row|cell) [A-Z]\b|(?:slide|page|section|task|question|paragraph|step|figure|table|unit|part|line|week|day|q) ?(?:\d\w*|one|two|three|four|five))\b/i.test(
      small,
    )
  )
    return small;
  if (
    /^[A-Z]{2,}\s?\d/.test(small) ||
    /'s\b/.test(small) ||
    /^\p{L}+(?:ism|ology|ness)$/u.test(small)
  )
    return small;
  return `the ${small}`;
}

/** "cover" → "covers", for a singular subject. */
export function thirdPerson(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

/** "they be" and "it be" → the right form: `be` and other verbs after "make sure". */
export const agree = (subject: string, verb: string): string => {
  if (!isPlural(subject)) return thirdPerson(verb);
  return verb === 'be' ? 'are' : verb;
};
