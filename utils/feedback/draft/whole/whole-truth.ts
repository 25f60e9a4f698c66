import { ARTEFACT } from '../things.ts';

const QUOTED = /"[^"]*"|(?<![\p{L}\p{N}])'[^']{1,160}'(?![\p{L}\p{N}])/gu;
const FEWEST = 5;
const MOST = 22;
/** "There are 14 phalanges": says how many there are, and speaks of no place. */
const THERE_ARE = /^there (?:are|is) (?=\d)/i;
/** Speaks of the learner, the teacher or something named elsewhere. */
const OF_SOMEBODY =
  /^(?:the )?(?:other|main|next|first|last|only|big|one) thing\b|\b(?:you|your|yours|you're|you've|I|my|me|we|our|us|he|she|his|her|it|its|it's|they|them|their|this|that|these|those|there|here|one|ones|learner|student|candidate|again|still|both)\b/i;
const NOW =
  /\b(?:works|happens|takes|melts|boils|freezes|flows|moves|turns|opens|closes|acts|begins|protects|reads|stops|lies|joins|binds|controls|measures|uses|carries|starts|ends|contains|gives|makes|costs|lasts|sits|runs|needs|causes|increases|decreases|is|are|isn't|aren't|has|have|had|was|were|means?|goes|go|does not|do not|doesn't|don't|cannot|can't|comes?|belongs?|stands? for)\b/i;
const PAST =
  /\b(?:was|were|had|did|didn't|wasn't|weren't|has been|have been|used|given|done|missing)\b/i;
/** "was 1832, not 1823", "was Attlee, not Churchill": of the world, whenever it was. */
const PAST_OF_WORLD = /\b(?:was|were) (?:in |on |by )?["\p{Lu}\d][^,]*, not ["\p{Lu}\d]/u;
const CORRECTS =
  /, not \S|\b(?:is|are|means|goes|has|have) not (?:a|an|the|in|on|at|by|\d)|\b(?:is|are|goes|comes) [^,]+ not (?:a|an|the|in|on|at|by|\d)|\b(?:isn't|aren't|doesn't|don't|cannot|can't) /i;
/** "The sign can't be read", "not the same width": seen in the work. */
const SEEN =
  /\b(?:cannot|can't) be (?:\p{L}+ed|\p{L}+en|told|read|made|put|cut|found|done|kept|held|sold|said)\b|\b(?:isn't|aren't|is not|are not) (?:\p{L}+ed|shown|drawn|given|written|done)\b|'s, not \S+'s|\bnot the same (?!as\b|thing\b|$)/iu;
/** ", you've put 0.5": what was written instead, which makes the truth before it a correction. */
const YOU_PUT =
  /(?:, ?|,? (?:but|and) |\.\. ?|(?<=\d\S{0,4}) )(?:you(?:'ve| have| had)? (?:put|said|say|written|wrote|used|gave|given|got|called|drawn|described|spelt|stated|added|taken|worked out|only|did|rolled|mixed|confused|swapped|muddled)|you (?:have|had) (?=it\b|them\b|on\b|\d))\b[^;]*$/iu;
/** "3(x + 4) = 3x + 12": letters stand alone in it, but for the words that lead on. */
const EQUATION =
  /^(?=.*=)(?=.*\d)(?:[\d()[\]²³√×÷+*/^=.,%£°π<>≤≥ −-]|(?<!\p{L})\p{L}{1,2}(?!\p{L})|\b(?:so|then|therefore|sin|cos|tan|log|ln|of|not|times|plus|minus)\b)+$/iu;
const OF_YEAR =
  /^(?!(?:you|your|this|that|it)\b)(?!.*\b(?:I|you|we|thing)\b)[^,;:]{3,60} (?:was|were|is|began|started|ended|fell|died|opened|came down|went up|was born|was passed|was signed) (?:in )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* )?(?:1\d{3}|20\d\d)$/iu;
const MORE = /[:;()=→]| - |\b(?:and|so|but|because|if|when|while|then)\b|,(?! not\b)/i;

/** "Q7 3/8 of 72 = 27": said of that place, and no part of the truth. */
const AT_PLACE = /^((?:q|qu|p) ?\d{1,2}[a-z]?)[:.)]? (?=\S)/i;
/** "B2 evidence is an opinion": what stands behind a criterion, or something counted, is seen in the work. */
const UNDER_CRITERION = /^(?:no\. ?\d+|[A-Z]\d{1,2}(?:\.\d+)?[:.)]?) (?=\S)/;
/** "Evidence is an opinion, not an event": what the work has, as if it were so of all. */
const OF_WORK = /^(?:the )?(?:evidence|reflection|answer|argument|account|witness statement)s?$/i;

/** A truth, and the place of the work that it was said of; empty = of none. */
export interface WholeTruth {
  truth: string;
  place: string;
}

/**
 * The truth in a statement that puts something wrong right, when it is one whole: "Zone 1 goes to 2.25 m, not 2.5", without what the learner wrote
 * instead. A learner can hold the work against that; any other statement only tells what the teacher saw: `null`.
 */
export function wholeTruth(statement: string): WholeTruth | null {
  const bare = statement.replace(/[.!\s]+$/, '');
  const place = AT_PLACE.exec(bare);
  const said = bare.slice(place?.[0].length ?? 0);
  const truth = said.replace(YOU_PUT, '').replace(/[.\s]+$/, '');
  return isTruth(truth, truth !== said) ? { truth, place: place?.[1] ?? '' } : null;
}

/** @param isAgainst whether what the learner wrote instead stood behind it */
function isTruth(truth: string, isAgainst: boolean): boolean {
  if (UNDER_CRITERION.test(truth)) return false;
  if (EQUATION.test(truth)) return true;
  if (OF_YEAR.test(truth) && !ARTEFACT.test(truth)) return true;
  return corrects(truth.replace(QUOTED, 'x').replace(THERE_ARE, 'x has '), isAgainst);
}

function corrects(said: string, isAgainst: boolean): boolean {
  const words = said.split(/\s+/).length;
  const [subject = ''] = said.split(NOW);
  return (
    words >= FEWEST &&
    words <= MOST &&
    /^\p{L}|^\d[^,]*, not \d/u.test(said) &&
    subject.trim() !== '' &&
    subject.trim().split(/\s+/).length <= 8 &&
    NOW.test(said) &&
    (isAgainst || CORRECTS.test(said)) &&
    !SEEN.test(said) &&
    !OF_SOMEBODY.test(said) &&
    (!PAST.test(said) || PAST_OF_WORLD.test(said)) &&
    // "Quarantine and isolation are not the same": two things of one truth.
    !MORE.test(
      said
        .replace(/\([^()]{1,6}\)/g, '')
        .replace(/^[\p{L} -]{3,30}\band (?=[\p{L} -]{3,30}\b(?:are|have)\b)/u, ''),
    ) &&
    !ARTEFACT.test(subject) &&
    !OF_WORK.test(subject.trim()) &&
    // "The list isn't in order" is seen in the work; "a ratio is not a probability" holds anywhere.
    (isAgainst || /, not \S/.test(said) || /^(?!(?:the|headline)\b)/i.test(said))
  );
}
