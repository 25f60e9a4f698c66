import { MAY_BE_PERSONAL } from './classify/kinds.ts';
import type { DraftForm } from './draft/draft.ts';
import type { Unit } from './types.ts';

/**
 * How sure the engine has to be that words ask for something before a step is drafted from them, by how the step would be drafted. Below it
 * the teacher's own words stand in for the step. Shares are of the steps of the fourth kept-apart part that really were to do, in brackets of
 * those of the third, each writer judged by models that saw none of theirs; the numbers were chosen on the fourth.
 */
export const SURE_FROM: Record<DraftForm, number> = {
  // The words themselves ask: 92 % of 319 from here up (89 of 345), 46 % of 41 below (37 of 41).
  request: 0.5,
  // An opener makes a task of any statement, praise and accounts too: 85 % of 228 from here up (90 of 301), 55 % of 246 below (56 of 355).
  frame: 0.85,
  // A question mostly asks. 78 % of 37 from here up (93 of 29). Only 4 in both parts were below, 3 of them right: this number is a guess.
  answer: 0.75,
  // It is a quote either way; what changes is where it stands: 84 % of 50 from here up (74 of 62), 33 % of 33 below (45 of 31).
  quote: 0.65,
};

/** Put where it is by the mentor, or after what the mentor did with words like these: that is surer than any chance. */
const BY_MENTOR = ['moved-by-mentor', 'like-moved'];

/** "Needs" and "must" ask whatever else stands there: 3 of the 4 in the fourth part that the model doubted were to do. */
const SURE_WHEN_TOLD = 0.2;

/**
 * From how sure on a step is drafted from words that ask: in the third and fourth parts, each writer judged by models that saw none of theirs, a
 * quarter of the whole instructions below this asked for nothing, and one in twenty from here up. Between the two the teacher's words are to do.
 */
const DRAFTED_FROM = 0.7;

/** Rules whose words ask whatever the model makes of them: "needs", "your next step is to". */
const TOLD_TO = ['must-need', 'to-improve'];
/** "One more source would help" says what is wanted though the model is only fairly sure; of the rule `missing` only what says so itself: "without a hiccup" misses nothing. */
const IS_MISSING = /\b(?:missing|absent|empty|omitted|lacks?|lacking)\b/i;

/** Whether it is sure enough that a unit asks for something to put other words in place of the teacher's, which are `words`. */
export const mayBeDrafted = (
  { confidence, why }: Pick<Unit, 'confidence' | 'why'>,
  words: string,
): boolean =>
  BY_MENTOR.includes(why[0] ?? '') ||
  (!why.includes(MAY_BE_PERSONAL) &&
    (confidence >= DRAFTED_FROM ||
      TOLD_TO.includes(why[0] ?? '') ||
      (confidence >= SURE_FROM.request &&
        (why[0] === 'would-help' || (why[0] === 'missing' && IS_MISSING.test(words))))));

/**
 * Why it is not sure that a unit asks for anything, as a name for its `why`; `null` = it is sure.
 * @param form how its step would be drafted
 */
export function unsureBecause(
  form: DraftForm,
  { confidence, why }: Pick<Unit, 'confidence' | 'why'>,
): string | null {
  if (why[0] !== undefined && BY_MENTOR.includes(why[0])) return null;
  const isToldTo = form === 'request' && why[0] === 'must-need';
  return confidence < (isToldTo ? SURE_WHEN_TOLD : SURE_FROM[form]) ? `unsure-${form}` : null;
}

/** Whether it is unsure that a unit asks for anything, however its step would be drafted: it need not be drafted then, which is the dearer part. */
export function isUnsureAnyhow({ confidence, why }: Pick<Unit, 'confidence' | 'why'>): boolean {
  const [rule] = why;
  if (rule !== undefined && BY_MENTOR.includes(rule)) return false;
  return confidence < (rule === 'must-need' ? SURE_WHEN_TOLD : SURE_FROM.request);
}
