/** Says that a better wording of the learner's follows. */
const BETTER =
  /(?:^|\n|[.!?:;"'”)])\s*(?:better|we (?:say|write|would (?:say|write))|i(?:'d| would) (?:say|write|put)|(?:it )?should (?:read|be|say)|write|say|try|corrected|correction|correct|improved|model|rewritten|like this)\s*(?::|[-–—=→]+>?|\n)\s*$/i;
const BETTER_INSIDE =
  /^\W*(?:better|we (?:say|write)|corrected|correction|improved|rewritten)\s*[:→–—-]\s*\p{L}/iu;
/** What the learner wrote is quoted, or named as theirs. */
const YOURS =
  /\b(?:you (?:wrote|said|put)|yours|original|your (?:sentence|version|draft|wording)|(?:first|this) draft)\b\s*(?::|[-–—"'“=])|["“”]/i;
const NEAR = 300;

/**
 * Whether a sentence is a wording that the teacher offers in place of the learner's ("You wrote: … Better: I would be grateful if you could send someone."): it
 * may sound like a request, and asks nothing of the learner.
 */
export const isModelSentence = (said: string, before: string): boolean =>
  (BETTER.test(before.slice(-60)) || BETTER_INSIDE.test(said)) && YOURS.test(before.slice(-NEAR));
