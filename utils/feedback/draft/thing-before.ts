import { isPlural, isUncounted } from './nouns.ts';
import { isThing } from './things.ts';

/** A way in which the remark before names one thing, in its first group, that "it" or "them" then speaks of. */
interface Naming {
  name: string;
  pattern: RegExp;
  from: string;
  thing: string;
}

/** What a remark about the thing itself goes on with. "Your setting would be on the phone" is about somebody else's doing: "it" may be anything. */
const DOES =
  "(?:is|are|was|were|has|have|hasn't|haven't|isn't|aren't|wasn't|weren't|needs?|lacks?|looks?|reads?|runs?)";
const WORDS = "[\\p{L}\\d'-]+";

export const namings: Naming[] = [
  {
    name: 'subject',
    pattern: new RegExp(
      `^(?:(?:but|and|however|yet|though|although|while),? )?((?:[Tt]he|[Yy]our|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose|[Ee]ach|[Aa]n?) (?:${WORDS} ){0,3}?${WORDS})(?= ${DOES}\\b)`,
      'u',
    ),
    from: 'The sauce was too thin',
    thing: 'The sauce',
  },
  {
    name: 'named-subject',
    pattern:
      /^(?!(?:You|He|She|It|They|We|I|This|That|There|What|Who|Which|How|Why|When|If|So|Not|No|Very|Next|Then|Good|Great|Lovely|Well|Nice)\b)(\p{Lu}\p{Ll}+(?: (?:\p{Ll}+|\d[\d-]*|[A-Z]\b)){1,2})(?= (?:is|are|was|were|has|have|hasn't|haven't|isn't|aren't|shows?|needs?) )/u,
    from: 'Titration results are all over the place',
    thing: 'Titration results',
  },
  {
    name: 'one-word-subject',
    pattern:
      /^(?:(?:but|and),? )?(?!(?:you|he|she|it|they|we|i|this|that|there|what|who|which|how|why|when|if|so|not|no|all|both|some|most|one|none|nothing|everything)\b)(\p{L}{3,})(?= (?:was|were|is|are) (?:too|over|under|not|still|a bit|far too|very)\b)/iu,
    from: 'Jus was too thick',
    thing: 'Jus',
  },
  {
    name: 'too-much',
    pattern:
      /^(?:(?:there (?:is|are|was|were)|you(?:'ve| have)? (?:used|put|added|got|had|have|put in)) )?(?:far |way |a bit |a little )?(?:too (?:much|many|little|few)|not (?:nearly )?enough|so (?:much|many)) ((?:\p{L}[\p{L}-]* ){0,1}\p{L}[\p{L}-]*)(?= (?:in|on|at|under|over|for|round|around|between|here)\b|[.,;!]|$)/iu,
    from: 'Too much yeast in the dough',
    thing: 'yeast',
  },
];

const NOT_A_THING =
  /\b(?:you|he|she|it|they|we|i|this|that|there|what|who|which|one|thing|way|bit|someone|learner|student|candidate|client|look|go|time|lot|bit|hand|friend|teacher|manager|supervisor|mentor|\p{L}+ly)$/iu;
const MOST_WORDS = 5;

/**
 * The one thing that the remark before speaks of, for a pronoun of this number behind it; `null` where none is plain.
 * @param before the words of that remark, without its last stop
 */
export function thingBefore(before: string, plural: boolean): string | null {
  for (const { pattern } of namings) {
    const found = pattern.exec(before)?.[1];
    if (found && fits(found, plural)) return found;
  }
  return null;
}

/** The thing that the beginning of a sentence is about, in its subject: "The vocals are buried, so …"; `null` where none is plain. */
export function subjectBefore(before: string): string | null {
  for (const { name, pattern } of namings) {
    const found = name === 'too-much' ? undefined : pattern.exec(before)?.[1];
    if (found && (fits(found, false) || fits(found, true))) return found;
  }
  return null;
}

const fits = (thing: string, plural: boolean): boolean =>
  !NOT_A_THING.test(thing) &&
  isThing(thing) &&
  thing.split(' ').length <= MOST_WORDS &&
  (isPlural(thing) && !isUncounted(thing)) === plural;
