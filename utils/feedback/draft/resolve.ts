import { asObject, isPlural } from './nouns.ts';
import { isThing } from './things.ts';

/** A request whose first object is a bare pronoun: "Trim it", "Put them in order". */
const POINTS_BACK =
  /^((?:don't |do not |never )?[a-zà-ž-]+(?: (?:up|out|in|down|off|over|back|on|at|to|for|with|from|into))?) (it|them)\b(.*)$/is;
/** A statement about something named before: "Put this right: it allows eleven minutes". */
const SAID_OF_IT = /^([^:]{5,40}: )(it|they) (?=[a-zà-ž])/i;
const SUBJECT_BEFORE =
  /^(?:(?:but|and|however|yet|though|although|while),? )?((?:[Tt]he|[Yy]our|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ee]ach|[Aa]n?) (?:[\p{L}\d'-]+ ){0,3}?[\p{L}\d'-]+)(?= (?:is|are|was|were|has|have|hasn't|haven't|isn't|aren't|wasn't|weren't|needs?|lacks?|looks?|reads?|runs?|stops?|takes?|goes|gets?|could|should|would|too|shows?|says?|ends?|starts?)\b)/u;
/** The same without an article: "Photos 7-9 show …", "Item A is …", "Titration results are …". */
const NAMED_BEFORE =
  /^(?!(?:You|He|She|It|They|We|I|This|That|There|What|Who|Which|How|Why|When|If|So|Not|No|Very|Next|Then|Good|Great|Lovely|Well|Nice)\b)(\p{Lu}\p{Ll}+(?: (?:\p{Ll}+|\d[\d-]*|[A-Z]\b)){1,2})(?= (?:is|are|was|were|has|have|hasn't|haven't|isn't|aren't|shows?|needs?) )/u;
const NOT_A_THING =
  /\b(?:you|he|she|it|they|we|i|this|that|there|what|who|which|one|thing|way|bit|someone|learner|student|candidate|client)$/i;

/** A step that can stand by itself. `usesBefore`: it took words from the piece before, which is then one of its sources. */
export interface Standing {
  text: string;
  usesBefore: boolean;
}

const MOST_QUOTED = 12;

/**
 * Replaces a pronoun that points to the piece before by what that piece speaks of, where its subject is plain and agrees in number; else
 * puts the teacher's words behind it. Without a piece before, or with the thing named in the step itself, the step stays.
 */
export function standing(step: string, before: string): Standing {
  const asked = POINTS_BACK.exec(step);
  const said = asked ? null : SAID_OF_IT.exec(step);
  const pronoun = (asked?.[2] ?? said?.[2] ?? '').toLowerCase();
  const words = before.trim().replace(/[\s.:;,!-]+$/, '');
  if (
    /”\)\.?$/.test(step) ||
    !/\p{L}{2}.*\s/u.test(words) ||
    pronoun === '' ||
    words === '' ||
    (asked && namesIt(asked[3] ?? ''))
  )
    return { text: step, usesBefore: false };
  const thing = subjectOf(words);
  if (thing && isPlural(thing) === /^the(?:m|y)$/.test(pronoun)) {
    const text = asked
      ? `${asked[1]} ${asObject(thing)}${asked[3] ?? ''}`
      : step.replace(SAID_OF_IT, (_whole, lead: string) => `${lead}${asObject(thing)} `);
    return { text, usesBefore: true };
  }
  return { text: withQuote(step, words), usesBefore: true };
}

/** A request with the words that its pronoun speaks of behind it, in brackets and quotes, cut after a dozen words. */
export const withQuote = (step: string, words: string): string =>
  `${step.replace(/\.$/, '')} (“${shortened(words)}”).`;

function subjectOf(before: string): string | null {
  const found = SUBJECT_BEFORE.exec(before)?.[1] ?? NAMED_BEFORE.exec(before)?.[1];
  return found && !NOT_A_THING.test(found) && isThing(found) && found.split(' ').length <= 5
    ? found
    : null;
}

/** "Print it and stick it in the log": still points back. "Do it for the second table": also does; a clause with its own "the" does not help. */
const namesIt = (rest: string): boolean =>
  /^ (?:that|which|clear|would|is|was|to say)\b/i.test(rest);

const shortened = (words: string): string => {
  const all = words.replaceAll(/[“”"]/g, "'").split(/\s+/);
  return all.length <= MOST_QUOTED ? all.join(' ') : `${all.slice(0, MOST_QUOTED).join(' ')} …`;
};
