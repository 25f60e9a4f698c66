const WHO =
  '(?:you|she|he|they|it|that|this|I|we|nobody|everyone|one|your (?:teacher|supervisor|manager|employer)|there)';
const HELPER =
  "(?:is|are|was|were|has|have|had|did|didn't|does|doesn't|can|can't|could|couldn't|will|won't|would|wouldn't)";
const DOES = `(?:'s|'re|'ve|'d|'ll|(?: (?:also|still|just|only|never|always|already|really|clearly))? (?:${HELPER}|do|don't|agreed|said|wrote|told|went|got|made|used|left|lost|know|knew|needs?|\\p{L}+ed|\\p{L}{3,}s)\\b| (?:never|always|keep) \\p{L}+)`;
const NO_SUBJECT =
  '(?:and|or|but|so|then|if|when|where|which|who|what|how|why|that|until|before|after|as|not|to|with|for|in|on)';
const NO_PART = '(?:which|who|what|how|why|where|when|that|if|and|to|so)';

/** A thing of up to five words, as the subject of a clause. */
const THING = `(?!${NO_SUBJECT}\\b)[\\p{L}\\d'-]+(?: (?!${NO_PART}\\b)[\\p{L}\\d'-]+){0,4}?`;
const THING_DOES = `(?:${HELPER}|takes|needs|shows|means|makes|looks|goes|gets|got|wrote|comes|costs|counts|lies?)\\b`;
/** ", couldn't get a finger under": told of the teacher or the thing, without saying so. */
const TOLD_ALONE =
  "(?:couldn't|can't|didn't|won't|could be|might be|should be|saves?|costs?|looks?|makes?|means)\\b";

/** "Go and look at bay 3 its still on the bench": run on, no comma. */
const RUN_ON =
  "(?<!\\b(?:what|where|when|if|that|because|how|why|so|until|once|as|and|or|but|while|before|after|unless|since|though|whether|which|than|sure|say|says|think|like|make)) it'?s (?:still|already|only|just|on the|in the|at the)\\b";

/** A clause of its own behind a comma or "and": somebody or something, and what they did or are. */
export const TOLD_BEHIND = new RegExp(
  `(?:, (?:and |but |or |as |because |since )?|\\band |\\bbut )${WHO}${DOES}|(?:,|;| -) ${THING} ${THING_DOES}|, ${TOLD_ALONE}|${RUN_ON}`,
  'iu',
);

/** The same to the end of the step, where it may be cut off. */
export const FROM_TOLD_BEHIND = new RegExp(
  `(?:,|,? (?:and(?! \\d)|but)|;| -) (?:and |but |or |as |because |since )?(?:${WHO}${DOES}|${THING} ${THING_DOES}|${TOLD_ALONE}).*$|${RUN_ON}.*$`,
  'iu',
);
