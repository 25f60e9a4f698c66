import { ARTEFACT } from '../things.ts';

const QUOTED = /"[^"]*"|(?<![\p{L}\p{N}])'[^']{1,160}'(?![\p{L}\p{N}])/gu;
const FEWEST = 5;
const MOST = 22;
/** Speaks of the learner, the teacher or something named elsewhere. */
const OF_SOMEBODY =
  /\b(?:you|your|yours|you're|you've|I|my|me|we|our|us|he|she|his|her|it|its|it's|they|them|their|this|that|these|those|there|here|one|ones|learner|student|candidate|again|still|both)\b/i;
const NOW =
  /\b(?:works|happens|takes|uses|carries|starts|ends|contains|gives|makes|costs|lasts|sits|runs|needs|causes|increases|decreases|is|are|isn't|aren't|has|have|means?|goes|go|does not|do not|doesn't|don't|cannot|can't|comes?|belongs?|stands? for)\b/i;
const PAST =
  /\b(?:was|were|had|did|didn't|wasn't|weren't|has been|have been|used|given|done|missing)\b/i;
const CORRECTS =
  /, not \S|\b(?:is|are|means|goes|has|have) not (?:a|an|the|in|on|at|by|\d)|\b(?:isn't|aren't|doesn't|don't) /i;
const MORE = /[:;()=→]| - |\b(?:and|so|but|because|if|when|while|then)\b|,(?! not\b)/i;

/**
 * Whether a statement is one whole truth that puts something wrong right: "Zone 1 goes to 2.25 m, not 2.5". A learner can hold the work against
 * that; any other statement only tells what the teacher saw.
 */
export function isWholeTruth(statement: string): boolean {
  const said = statement.replace(/[.!\s]+$/, '').replace(QUOTED, 'x');
  const words = said.split(/\s+/).length;
  const subject = said.split(NOW)[0] ?? '';
  return (
    words >= FEWEST &&
    words <= MOST &&
    /^\p{L}/u.test(said) &&
    subject.trim() !== '' &&
    subject.trim().split(/\s+/).length <= 6 &&
    NOW.test(said) &&
    CORRECTS.test(said) &&
    !OF_SOMEBODY.test(said) &&
    !PAST.test(said) &&
    !MORE.test(said) &&
    !ARTEFACT.test(subject) &&
    // "The list isn't in order" is seen in the work; "a ratio is not a probability" holds anywhere.
    (/, not \S/.test(said) || /^(?!(?:the|headline)\b)/i.test(said))
  );
}
