/**
 * One way to turn a teacher's wording into a request to the learner. `write` gets the match on the main clause (no locator, no
 * closing stop) and gives the request without its full stop, or `null` when it cannot.
 */
export interface DraftRow {
  name: string;
  pattern: RegExp;
  write(found: RegExpExecArray): string | null;
  from: string;
  to: string;
}

/** The learner as subject, as teachers write it. */
export const LEARNER =
  '(?:you|u|he|she|they|we|the learner|learner|the student|student|the candidate|candidate|the response|response|the answer|this answer)';

/** Words teachers slip in before the verb. */
export const SLIPPED_IN =
  '(?:(?:also|just|really|now|still|then|always|perhaps|maybe|possibly|both|all|only|quite|clearly|fully|not only|to|even|simply|at least|definitely|probably|already|yet)\\s+)*';

/** A group of a match, trimmed; empty when the group took no part. */
export const part = (found: RegExpExecArray, index: number): string => (found[index] ?? '').trim();

/** What a fault is said of: the words before the verb. One group. */
export const SUBJECT =
  "((?:(?!\\b(?:but|because|which|what|so|is|are|was|were|has|have|not|since|that|if|when|can|cannot|could|will|would|never|\\w+n't)\\b)[a-zà-ž\\d'\"/&() -]){2,100}?)";

/** A word that has the shape of a participle ("named", "left", "shaken"). One group. */
export const PARTICIPLE =
  '([a-zà-ž]{2,}(?:ed|[^aeiou]en|wn|pt|ft|ung|ought|aught|old|eld|elt|ost|ound|ade|aid|ead|ut|id|it))';

/** "is" in its many forms, with the softening words behind it; may be left out. */
export const IS =
  '(?:\\s+(?:is|are|was|were|looks?|looked|seems?|seemed|feels?|felt|reads?|remains?|remained|has been|have been))?(?:\\s+(?:still|also|currently|a bit|a little|rather|quite|all|often|sometimes|slightly|very|really|just|a touch|a tad|a shade|somewhat|pretty|fairly))*';
