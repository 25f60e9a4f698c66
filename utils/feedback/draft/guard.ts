import { imperativeVerb, openingOf } from '../classify/opening.ts';

const MOST_WORDS = 45;
const DANGLING =
  /\b(?:and|or|but|the|a|an|to|of|with|from|by|as|because|so|if|that|which|your|(?<!\b(?:or|why) )not|no|isn't|aren't|wasn't|doesn't|don't)[.?]?$/i;
const BROKEN =
  /\b([a-zà-ž]{2,})\s+\1\b(?<!\bhad had|\bthat that)|\b(?:a|an|the) (?:a|an|the|your|this|no|any|some|there|it|you)\b|\bto to\b|\b(?:make sure) (?:there|you it)\b/i;
/** What a rewriting may leave behind a verb that it put there itself; a teacher may well write "Use it". */
const LEFT_OVER =
  /^(?:add|use|make|include) (?:is|are|was|were|has|have|been|be|to|add|use|make|not|you|it|he|she|they|if|so|because|in|on|by|of|for|from|with|at(?! (?:least|most)\b))\b/i;
/** "Add a link is missing": a request that the engine made must not tell of its thing as well. */
const TELLS =
  /^(?:Add|Use|Check|Put|Hand in|Explain|Make|Fix|Look again at|Tighten|Finish) (?:(?!\b(?:that|which|who|what|how|why|where|when|if|because|so|as|sure|and|clear)\b|[:;,(-])[^.])*\b(?:is|are|was|were|isn't|aren't|wasn't|wanted|goes|arrives|needs|wants|has been|have been)\b/;
const TEACHER = /(?<!["'(\p{L}])(?:I|I'm|I'd|I've|I'll|my|we'll)(?![\p{L}'"])/u;

/**
 * Whether a drafted step reads as one sound request: begins with a verb, ends whole, speaks for nobody but the learner. What
 * fails is shown as the teacher's own words instead.
 *
 * @param source the sentence it was drafted from: a beginning that is the teacher's own is not doubted
 */
export function isWellFormed(step: string, source = ''): boolean {
  const bare = step.replace(/[.?!]+$/, '');
  const words = bare.split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  const isAsked = /^(?:Answer this|Put this right|Check this|Check your work|Change|Say)\b/.test(
    bare,
  );
  if ((!isAsked && DANGLING.test(bare)) || BROKEN.test(bare) || TEACHER.test(unquoted(bare)))
    return false;
  if (!isBalanced(bare)) return false;
  const isOwn = source.toLowerCase().includes(words.slice(0, 3).join(' ').toLowerCase());
  if (!isOwn && (LEFT_OVER.test(bare) || TELLS.test(unquoted(bare)))) return false;
  if (
    /^(?:Put this right|Check this in your work|Check your work against|Answer this|Work on|Remember|Say|Make|Fill in|Be|Elaborate|Don't just|Don't forget|Have your|Keep your|Have a go|Do up|Bring|Give reasons|Change|Take out|Put|Look again|Tighten|Up)\b/.test(
      bare,
    )
  )
    return true;
  const { when, body } = openingOf(bare);
  return imperativeVerb(when ? body : bare) !== null || imperativeVerb(body) !== null;
}

/** Words in quotes are a model or somebody else's. */
const unquoted = (text: string): string =>
  text.replace(/"[^"]*"|(?<![\p{L}\p{N}])'[^']{1,160}'(?![\p{L}\p{N}])|“[^”]*”/gu, '…');

function isBalanced(text: string): boolean {
  const count = (c: string): number => text.split(c).length - 1;
  return count('(') === count(')') && count('[') === count(']') && count('"') % 2 === 0;
}
